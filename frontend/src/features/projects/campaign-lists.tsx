import { useMemo } from "react";
import { CampaignListsDocument, type CampaignListsQuery } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { formatNumber } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { CardWaiting } from "../../ui/card";
import { DemoMark } from "../../ui/demo-mark";
import { Failed } from "../../ui/failed";
import { oneLanguage } from "../../ui/one-language";
import { useText } from "../../ui/use-text";

interface CampaignListsProps {
  moment: string | null;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The dated lists of projects, with what is struck off and what is still open. */
export function CampaignLists({ moment, selected, onSelect }: CampaignListsProps) {
  const { say } = useText();
  const variables = useMemo(() => ({ asOf: moment }), [moment]);
  const { load, retry } = useOperation(CampaignListsDocument, variables);
  const campaigns = shown(load)?.campaigns.nodes;
  return (
    <>
      {load.state === "failed" && <Failed operation={load.operation} message={load.message} onRetry={retry} />}
      {load.state === "loading" && !campaigns && <CardWaiting />}
      {campaigns?.length === 0 && <p className="project-hint">{say("projects.campaigns.none")}</p>}
      {campaigns?.map((campaign) => (
        <CampaignSection key={campaign.key} {...{ campaign, selected, onSelect }} />
      ))}
    </>
  );
}

interface CampaignSectionProps extends Omit<CampaignListsProps, "moment"> {
  campaign: CampaignListsQuery["campaigns"]["nodes"][number];
}

function CampaignSection({ campaign, selected, onSelect }: CampaignSectionProps) {
  const { say, term, language } = useText();
  const { entries, open, source } = campaign;
  const count = (value: number) => formatNumber(value, language);
  return (
    <section className="campaign-list" aria-label={campaign.name}>
      <h2>
        {campaign.name} <DemoMark origin={campaign.origin} />
      </h2>
      <ActLink record={`Campaign:${campaign.key}`} label={say("acts.new.enlistProject")} />
      <small>{[campaign.periodText, campaign.goal].filter(Boolean).join(" · ")}</small>
      <p>{say("projects.entries", { count: count(entries.totalCount), open: count(open.totalCount) })}</p>
      <ul aria-label={campaign.name}>
        {entries.nodes.map(({ id, project, struckOffOn, lead, unit }) => (
          <li key={project.id}>
            <button
              type="button"
              className="project-tile"
              aria-current={project.id === selected}
              onClick={() => onSelect(project.id)}
            >
              <span className={struckOffOn ? "project-name project-struck" : "project-name"}>{project.name}</span>
              <small>
                {[
                  struckOffOn ? say("projects.struck", { on: struckOffOn }) : say("projects.pending"),
                  term("project-stage", project.stage),
                  lead && say("projects.lead", { lead }),
                  unit && say("projects.unit", { unit }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </button>
            <ActLink record={`CampaignProject:${id}`} of={project.name} county={project.countyCode} />
          </li>
        ))}
      </ul>
      <small>{[oneLanguage(source.title, language), source.publisher].filter(Boolean).join(" · ")}</small>
    </section>
  );
}
