import { useMemo } from "react";
import { CountyRatesDocument, type RateFigureFragment, type RateRowFragment } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { formatNumber } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Figure } from "../../ui/figure";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";

const kinds = ["listing", "delivery", "start", "statisticsEntry"] as const;

/** The four rates by which counties are ranked, each with the projects behind it. */
export function RatesTable({ on, moment }: { on: string | null; moment: string | null }) {
  const { say, named, language } = useText();
  const variables = useMemo(() => ({ on, asOf: moment }), [on, moment]);
  const { load, retry } = useOperation(CountyRatesDocument, variables);
  const report = shown(load)?.rates;
  return (
    <>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !report && <CardWaiting />}
      {report && (
        <table className="figures pivot" aria-label={say("statistics.table.rates")}>
          <caption>
            {say("statistics.rates.on", { on: report.on, generated: formatNumber(report.total.generated, language) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say("filter.county")}</th>
              <th scope="col">{say("statistics.projects")}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {say(`statistics.rate.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <RateLine key={row.region?.code} name={row.region ? named(row.region) : ""} row={row} on={report.on} />
            ))}
            <RateLine name={say("check.total")} row={report.total} on={report.on} />
          </tbody>
        </table>
      )}
    </>
  );
}

function RateLine({ name, row, on }: { name: string; row: RateRowFragment; on: string }) {
  const { say, language } = useText();
  const { ruled } = useProvenance();
  const from = ruled(say("figure.summed", { count: formatNumber(row.projects, language) }), on, row.generated);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Figure from={from}>{formatNumber(row.admitted, language, 0)}</Figure>
        {row.admissionUnknown > 0 && <small> {say("statistics.rates.unknown", { count: row.admissionUnknown })}</small>}
      </td>
      {kinds.map((kind) => (
        <RateCell key={kind} rate={row[kind]} from={from} />
      ))}
    </tr>
  );
}

function RateCell({ rate, from }: { rate: RateFigureFragment; from: string }) {
  const { say, language } = useText();
  return (
    <td>
      {rate.value === null ? (
        say("app.unknown")
      ) : (
        <Figure from={from}>
          <strong>{formatNumber(rate.value * 100, language, 1, 1)}%</strong>{" "}
          <small>
            {rate.numerator}/{rate.denominator}
          </small>
        </Figure>
      )}
    </td>
  );
}
