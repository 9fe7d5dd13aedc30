import { Segmented, Switch } from "antd";
import { useMemo, useState } from "react";
import { ProjectBoardDocument, ProjectRecordDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { dayOf, momentOf } from "../../geo/as-of";
import { bboxOf } from "../../geo/bbox";
import { formatNumber } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { CardWaiting } from "../../ui/card";
import { Drawer } from "../../ui/drawer";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { CampaignLists } from "./campaign-lists";
import { ProjectBoard } from "./project-board";
import { pickProjectLand, projectPickLayers, projectScene } from "./project-layers";
import { type Project, ProjectRecord } from "./project-record";
import { projectWhere } from "./project-where";
import { stagesOnTheWay } from "./stages-on-the-way";
import "./projects.css";

const [page, most] = [200, 1000];
const legend = [{ sign: "symbol-project", label: "projects.legend" }] as const;

/** Projects by stage or by campaign, and the open one with its dates and its land. */
export function ProjectsPanel(props: PanelProps) {
  const { filter, own, onOwn, asOf } = props;
  const { say, language } = useText();
  const [first, setFirst] = useState(page);
  const [now] = useState(Date.now);
  const [on, moment] = [dayOf(asOf), momentOf(asOf, now)];
  const late = own["late"] === "1";
  const campaigns = own["list"] === "campaigns";
  const variables = useMemo(
    () => (campaigns ? null : { projects: projectWhere(filter), late, on, asOf: moment, first }),
    [campaigns, filter, late, on, moment, first],
  );
  const { load, retry } = useOperation(ProjectBoardDocument, variables);
  const board = shown(load);
  const open = own["project"] ?? null;
  const select = (project: string | null) => onOwn({ project });
  const busy = !campaigns && load.state === "loading";
  const sums = board?.stageDwell.stages ?? [];
  const underway = sums.filter(({ stage }) => stagesOnTheWay.some((each) => each === stage));
  const sum = (counts: readonly number[]) =>
    formatNumber(
      counts.reduce((total, count) => total + count, 0),
      language,
    );
  const counted = say("projects.count", {
    count: sum(underway.map(({ projects }) => projects)),
    late: sum(underway.map(({ overdue }) => overdue)),
  });
  return (
    <section className="panel" aria-label={say("rail.projects")} aria-busy={busy}>
      <Progress busy={busy} />
      <div className="list-header project-tools">
        <Segmented
          size="small"
          aria-label={say("projects.view")}
          value={campaigns ? "campaigns" : "board"}
          options={(["board", "campaigns"] as const).map((value) => ({ value, label: say(`projects.${value}`) }))}
          onChange={(value) => onOwn({ list: value === "campaigns" ? value : null })}
        />
        {!campaigns && (
          <label className="whole-switch">
            <Switch
              size="small"
              checked={late}
              aria-label={say("projects.late-only")}
              onChange={(checked) => onOwn({ late: checked ? "1" : null })}
            />
            {say("projects.late-only")}
          </label>
        )}
      </div>
      <div className="project-side">
        <ActLink act="recordProject" label={say("acts.new.recordProject")} />
        {!campaigns && load.state === "failed" && (
          <Failed operation={load.operation} message={load.message} onRetry={retry} />
        )}
        {!campaigns && board && (
          <>
            <p data-testid="project-count">{counted}</p>
            <p className="project-hint">
              {say("projects.arrived", {
                arrived: sum(sums.filter(({ stage }) => stage === "AT_CAPACITY").map(({ projects }) => projects)),
                unknown: formatNumber(board.stageDwell.unknown, language),
              })}
            </p>
          </>
        )}
        {campaigns && <CampaignLists moment={moment} selected={open} onSelect={select} />}
        {open === null && !campaigns && <p className="project-hint">{say("projects.choose")}</p>}
        {open !== null && <OpenProject key={open} id={open} on={on} moment={moment} {...props} />}
      </div>
      {!campaigns && (
        <Drawer title={say("projects.board")}>
          {busy && !board && <CardWaiting />}
          {board && (
            <div className={busy ? "dimmed" : undefined}>
              <ProjectBoard
                board={board}
                late={late}
                selected={open}
                onSelect={select}
                onMore={first < most ? () => setFirst(most) : null}
              />
            </div>
          )}
        </Drawer>
      )}
      <p className="sr-only" role="status">
        {!campaigns && load.state === "ready" && counted}
      </p>
    </section>
  );
}

interface OpenProjectProps extends PanelProps {
  id: string;
  on: string | null;
  moment: string | null;
}

function OpenProject({ id, on, moment, map, onMap, onOwn, onOpen, selection, unit }: OpenProjectProps) {
  const { say } = useText();
  const variables = useMemo(() => ({ id, on, asOf: moment }), [id, on, moment]);
  const { load, retry } = useOperation(ProjectRecordDocument, variables);
  const node = shown(load)?.node;
  const project = node?.type === "Project" ? (node as Project) : null;
  const scene = useMemo(() => projectScene(project?.parcels.nodes ?? []), [project]);
  const part = useMemo(() => ({ above: scene, legend, pickLayers: projectPickLayers, pick: pickProjectLand }), [scene]);
  useOnMap(onMap, part);
  if (load.state === "failed") {
    return <Failed operation={load.operation} message={load.message} onRetry={retry} />;
  }
  if (load.state === "loading" && !project) {
    return <CardWaiting />;
  }
  return project ? (
    <ProjectRecord
      project={project}
      unit={unit}
      selectedParcel={selection?.kind === "parcel" ? selection.key : null}
      onOpenParcel={(code, at) => {
        onOpen({ kind: "parcel", key: code });
        map?.show(at, 15);
      }}
      onOpenPlatform={(key) => onOpen({ kind: "platform", key })}
      onShow={() => {
        const coordinates = project.parcels.nodes.flatMap(({ boundary }) => boundary.coordinates);
        const box = bboxOf({ type: "MultiPolygon", coordinates });
        if (box) map?.fit(box);
      }}
      onClose={() => onOwn({ project: null })}
    />
  ) : (
    <p className="project-hint">{say("projects.gone")}</p>
  );
}

export default ProjectsPanel;
