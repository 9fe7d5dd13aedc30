import { useMemo } from "react";
import { RedevelopmentCampaignsDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { formatNumber } from "../../geo/units";
import { Failed } from "../../ui/failed";
import { oneLanguage } from "../../ui/one-language";
import { useText } from "../../ui/use-text";

const share = (value: number | null) => Math.min(value ?? 0, 1) * 100;

/** The campaigns against inefficient land: finished and started against the target and the time that has run. */
export function CampaignBars({ on, moment }: { on: string | null; moment: string | null }) {
  const { say, language } = useText();
  const variables = useMemo(() => ({ on, asOf: moment }), [on, moment]);
  const { load, retry } = useOperation(RedevelopmentCampaignsDocument, variables);
  const campaigns = (shown(load)?.campaigns.nodes ?? []).flatMap(({ redevelopment, ...campaign }) =>
    redevelopment ? [{ ...campaign, progress: redevelopment }] : [],
  );
  const mu = (value: number | string) => formatNumber(Number(value), language, 0);
  return (
    <>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {campaigns.map(({ key, name, periodText, source, progress }) => (
        <section key={key} className="campaign" aria-label={name}>
          <h3>{name}</h3>
          <small>{periodText}</small>
          <div className="campaign-bar" aria-hidden="true">
            <span className="campaign-started" style={{ width: `${share(progress.startedShare)}%` }} />
            <span className="campaign-finished" style={{ width: `${share(progress.finishedShare)}%` }} />
            <span className="campaign-time" style={{ left: `${share(progress.timeShare)}%` }} />
          </div>
          <p>
            {say("inefficient.campaign", {
              finished: mu(progress.finishedMu),
              started: mu(progress.startedMu),
              target: progress.targetMu === null ? say("app.unknown") : mu(progress.targetMu),
              time: formatNumber(progress.timeShare * 100, language, 0),
            })}
          </p>
          <small>
            {progress.generatedFinishedMu > 0 && say("inefficient.campaign.generated")}{" "}
            {say("inefficient.campaign.source", {
              source: [oneLanguage(source.title, language), source.publisher].filter(Boolean).join(" · "),
            })}
          </small>
        </section>
      ))}
    </>
  );
}
