import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import {
  IdleBoardDocument,
  type IdleBoardQuery,
  IdleTilesDocument,
  type IdleTilesQueryVariables,
} from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { dayOf, momentOf } from "../../geo/as-of";
import type { AreaUnit } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { idlePickLayers, idleScene } from "./idle-layers";
import { IdleRow } from "./idle-row";
import "../../ui/land-list.css";
import { useOnMap } from "../use-on-map";

const page = 50;
const sections = ["due", "suspected", "found"] as const;
const legend = sections.map((name) => ({ sign: `idle-section-${name}`, label: `idle.section.${name}` as const }));
type SectionName = (typeof sections)[number];
const dueChoices = ["30", "90", "180", "365"] as const;

/** Idle land by urgency: what is about to be, what seems to be, what was found to be. */
export function IdlePanel(props: PanelProps) {
  const { where, own, onOwn, asOf, unit, onMap, map } = props;
  const { say, language } = useText();
  const [first, setFirst] = useState(page);
  const [now] = useState(Date.now);
  const days = Number(own["due"] ?? "90");
  const variables = useMemo(
    () => ({ where, days, on: dayOf(asOf), asOf: momentOf(asOf, now), first }),
    [where, days, asOf, now, first],
  );
  const { load, retry } = useOperation(IdleBoardDocument, variables);
  const board = shown(load);
  const scene = useIdleScene(props, board, language);
  const part = useMemo(
    () => ({ above: scene, hidesParcels: true, legend, pickLayers: idlePickLayers, pick: pickDue }),
    [scene],
  );
  useOnMap(onMap, part);
  return (
    <section className="panel" aria-label={say("rail.idle")} aria-busy={load.state === "loading"}>
      <Progress busy={load.state === "loading"} />
      <div className="list-header idle-header">
        <h2>{say("idle.title")}</h2>
        <Select
          size="small"
          aria-label={say("idle.due-within")}
          value={String(days)}
          options={dueChoices.map((value) => ({ value, label: say("idle.due-within.days", { days: value }) }))}
          onChange={(value) => onOwn({ due: value === "90" ? null : value })}
        />
      </div>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !board && <CardWaiting />}
      {board && (
        <div className={load.state === "loading" ? "land-board dimmed" : "land-board"}>
          {sections.map((name) => (
            <BoardSection
              key={name}
              name={name}
              board={board}
              unit={unit}
              selected={props.selection?.key ?? null}
              onMore={first < 1000 ? () => setFirst((before) => Math.min(before + 200, 1000)) : null}
              onOpen={(code, at) => {
                props.onOpen({ kind: "parcel", key: code });
                map?.show(at, 15);
              }}
            />
          ))}
        </div>
      )}
      <p className="sr-only" role="status">
        {load.state === "ready" &&
          sections.map((name) => `${say(`idle.section.${name}`)}: ${load.data[name].totalCount}`).join(", ")}
      </p>
    </section>
  );
}

interface BoardSectionProps {
  name: SectionName;
  board: IdleBoardQuery;
  unit: AreaUnit;
  selected: string | null;
  onMore: (() => void) | null;
  onOpen: (code: string, at: [number, number]) => void;
}

function BoardSection({ name, board, unit, selected, onMore, onOpen }: BoardSectionProps) {
  const { say } = useText();
  const { totalCount, nodes } = board[name];
  return (
    <details className="idle-section" open={totalCount > 0}>
      <summary>
        <h3>
          <span className={`dot idle-section-dot idle-section-${name}`} aria-hidden="true" />
          {say(`idle.section.${name}`)} <span className="idle-count">{totalCount}</span>
        </h3>
      </summary>
      {totalCount === 0 ? (
        <p className="idle-empty">{say(`idle.empty.${name}`)}</p>
      ) : (
        <ul aria-label={say(`idle.section.${name}`)}>
          {nodes.map((land) => (
            <IdleRow key={land.parcel?.code} land={land} unit={unit} selected={selected} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {nodes.length < totalCount && onMore && (
        <Button type="link" size="small" onClick={onMore}>
          {say("list.more")}
        </Button>
      )}
    </details>
  );
}

function pickDue(feature: { source: string; properties: Record<string, unknown> }) {
  const code = feature.properties["code"];
  return feature.source === "idle-due" && typeof code === "string"
    ? ({ kind: "parcel", key: code, name: code } as const)
    : null;
}

/** Tiles of the suspected and the found, under the filter of the page; points for what is due. */
function useIdleScene({ where, asOf }: PanelProps, board: IdleBoardQuery | null, language: string) {
  const variables = useMemo<IdleTilesQueryVariables | null>(
    () =>
      asOf === null
        ? {
            suspected: { and: [where, { idleState: { in: ["SUSPECTED_NOT_STARTED", "SUSPECTED_SUSPENDED"] } }] },
            found: { and: [where, { idleState: { eq: "FOUND" } }] },
          }
        : null,
    [where, asOf],
  );
  const tiles = shown(useOperation(IdleTilesDocument, variables).load);
  return useMemo(
    () =>
      idleScene(
        {
          suspected: tiles?.suspected.tiles.urlTemplate ?? null,
          found: tiles?.found.tiles.urlTemplate ?? null,
        },
        (board?.due.nodes ?? []).flatMap(({ parcel }) =>
          parcel ? [{ code: parcel.code, at: parcel.labelPoint }] : [],
        ),
        language,
      ),
    [tiles, board, language],
  );
}

export default IdlePanel;
