import { useMemo } from "react";
import { TargetsDocument, type TargetsQuery } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { formatNumber } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { oneLanguage } from "../../ui/one-language";
import { Figure } from "../../ui/figure";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";

type Target = TargetsQuery["targets"]["nodes"][number];

/** Targets with what the records come to and what was reported, side by side, each with its source. */
export function TargetsTable({ on, moment }: { on: string | null; moment: string | null }) {
  const { say } = useText();
  const variables = useMemo(() => ({ on, asOf: moment }), [on, moment]);
  const { load, retry } = useOperation(TargetsDocument, variables);
  const targets = shown(load)?.targets.nodes;
  return (
    <>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !targets && <CardWaiting />}
      {targets?.length === 0 && <p>{say("app.none")}</p>}
      {targets && targets.length > 0 && (
        <table className="figures pivot targets" aria-label={say("statistics.table.targets")}>
          <thead>
            <tr>
              <th scope="col">{say("statistics.target.subject")}</th>
              <th scope="col">{say("statistics.target")}</th>
              <th scope="col">{say("statistics.target.computed")}</th>
              <th scope="col">{say("statistics.target.reported")}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <TargetLine
                key={`${target.metric} ${target.region?.code} ${target.platform?.key} ${target.periodText}`}
                target={target}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function TargetLine({ target }: { target: Target }) {
  const { say, term, named, language } = useText();
  const figure = (value: number) => `${formatNumber(value, language, 1)} ${term("measure", target.unit)}`;
  const subject = target.region ?? target.platform;
  const { computed } = target;
  const { reported, ruled } = useProvenance();
  const from = ruled(
    say("figure.summed", { count: formatNumber(computed.records, language) }),
    `${computed.from} – ${computed.until}`,
    computed.generatedRecords,
  );
  return (
    <tr>
      <th scope="row">
        <strong>{term("metric", target.metric)}</strong>
        <br />
        <small>
          {subject && named(subject)} · {target.periodText}
        </small>
      </th>
      <td>
        {target.value === null ? (
          "–"
        ) : (
          <Figure
            from={reported({ source: target.indicator?.source ?? null, statedOn: target.indicator?.setOn ?? null })}
          >
            {figure(target.value)}
          </Figure>
        )}
        <Source source={target.indicator?.source ?? null} />
      </td>
      <td>
        {computed.value === null ? (
          <small title={computed.reason ?? ""}>{say("statistics.target.not-computed")}</small>
        ) : (
          <>
            <Figure from={from}>{figure(computed.value)}</Figure>
            <ProgressBar share={target.progress} />
            <small>
              {say("statistics.target.records", { count: computed.records })}
              {computed.generatedRecords > 0 && ` · ${say("app.demo")} ${computed.generatedRecords}`}
            </small>
          </>
        )}
      </td>
      <td>
        {target.reported.length === 0 && "–"}
        {target.reported.map((report) => (
          <div key={`${report.periodText} ${report.value}`}>
            <Figure from={reported({ source: report.indicator?.source ?? null })}>{figure(report.value)}</Figure>{" "}
            <small>{report.periodText}</small>
            <Source source={report.indicator?.source ?? null} />
          </div>
        ))}
        <ProgressBar share={target.reportedProgress} />
      </td>
    </tr>
  );
}

function ProgressBar({ share }: { share: number | null }) {
  const { language } = useText();
  return share === null ? null : (
    <span className="target-bar">
      <span style={{ width: `${Math.min(share, 1) * 100}%` }} />
      <small>{formatNumber(share * 100, language, 0)}%</small>
    </span>
  );
}

function Source({ source }: { source: { title: string; publisher: string | null } | null }) {
  const { language } = useText();
  return source ? (
    <small className="target-source">
      {[oneLanguage(source.title, language), source.publisher].filter(Boolean).join(" · ")}
    </small>
  ) : null;
}
