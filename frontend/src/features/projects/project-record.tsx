import { AimOutlined, CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ProjectRecordQuery } from "../../api/generated/graphql";
import { type AreaUnit, formatNumber } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { DemoMark } from "../../ui/demo-mark";
import { Facts, Section } from "../../ui/facts";
import { LandButton } from "../../ui/land-button";
import { oneLanguage } from "../../ui/one-language";
import { useMoney } from "../../ui/use-money";
import { useText } from "../../ui/use-text";
import { Overdue } from "./overdue";

export type Project = Extract<NonNullable<ProjectRecordQuery["node"]>, { type: "Project" }>;

interface ProjectRecordProps {
  project: Project;
  unit: AreaUnit;
  selectedParcel: string | null;
  onOpenParcel: (code: string, at: [number, number]) => void;
  onOpenPlatform: (key: string) => void;
  onShow: () => void;
  onClose: () => void;
}

/** The open project: what was agreed and what was reached, and the land it stands on. */
export function ProjectRecord({ project, unit, selectedParcel, ...acts }: ProjectRecordProps) {
  const { say, term, named, language } = useText();
  const money = useMoney();
  const { dwell, platform, parcels, source } = project;
  return (
    <article className="project-record" aria-label={project.name}>
      <div className="project-head">
        <h2>{project.name}</h2>
        <DemoMark origin={project.origin} />
        <ActLink record={`Project:${project.id}`} of={project.name} county={project.countyCode} />
        {parcels.totalCount > 0 && (
          <Button
            type="text"
            size="small"
            icon={<AimOutlined />}
            aria-label={say("projects.show")}
            title={say("projects.show")}
            onClick={acts.onShow}
          />
        )}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={say("projects.close")}
          onClick={acts.onClose}
        />
      </div>
      {dwell && (
        <p className="project-dwell">
          {term("project-stage", dwell.stage)} · {say("projects.days", { days: formatNumber(dwell.days, language) })}{" "}
          <Overdue dwell={dwell} />
        </p>
      )}
      <Facts
        facts={[
          { label: say("card.county"), value: named(project.county) },
          {
            label: say("card.in-platform"),
            value: platform && (
              <Button
                type="link"
                size="small"
                className="inline-link"
                onClick={() => acts.onOpenPlatform(platform.key)}
              >
                {named(platform)}
              </Button>
            ),
          },
          { label: say("projects.industry"), value: project.industry && named(project.industry) },
          { label: say("projects.investment"), value: money(project.investment) },
          ...project.campaigns.nodes.map(({ campaign, struckOffOn }) => ({
            label: campaign.name,
            value: struckOffOn ? say("projects.struck", { on: struckOffOn }) : say("projects.pending"),
          })),
        ]}
      />
      <Stages project={project} />
      <Section title={say("projects.parcels")}>
        {parcels.totalCount === 0 && <p className="card-nothing">{say("projects.parcels.none")}</p>}
        <ul aria-label={say("projects.parcels")}>
          {parcels.nodes.map((parcel) => (
            <li key={parcel.code}>
              <LandButton parcel={parcel} unit={unit} selected={selectedParcel} onOpen={acts.onOpenParcel}>
                {null}
              </LandButton>
            </li>
          ))}
        </ul>
      </Section>
      <small>
        {[oneLanguage(source.title, language), source.publisher, project.statedOn].filter(Boolean).join(" · ")}
      </small>
    </article>
  );
}

function Stages({ project }: { project: Project }) {
  const { say, term } = useText();
  const { dwell, stages } = project;
  return (
    <Section title={say("projects.stages")}>
      <table className="project-stages" aria-label={say("projects.stages")}>
        <thead>
          <tr>
            <th scope="col">{say("projects.stage")}</th>
            <th scope="col">{say("projects.agreed")}</th>
            <th scope="col">{say("projects.actual")}</th>
          </tr>
        </thead>
        <tbody>
          {stages.nodes.map(({ stage, agreedOn, actualText }) => {
            const late = dwell?.nextStage === stage && (dwell.daysOverdue ?? 0) > 0;
            return (
              <tr key={stage} className={late ? "project-late" : undefined}>
                <th scope="row">{term("project-stage", stage)}</th>
                <td>{agreedOn ?? "–"}</td>
                <td>{actualText ?? say("projects.open")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
