import { useMemo } from "react";
import { CountyRatesDocument, type RateFigureFragment, type RateRowFragment } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { formatNumber } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";

const kinds = ["listing", "delivery", "start", "statisticsEntry"] as const;

/** The four rates by which counties are ranked, each with the projects behind it. */
export function RatesTable({ on, moment }: { on: string | null; moment: string | null }) {
  const { say, named } = useText();
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
          <caption>{say("statistics.rates.on", { on: report.on, generated: report.total.generated })}</caption>
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
              <RateLine key={row.region?.code} name={row.region ? named(row.region) : ""} row={row} />
            ))}
            <RateLine name={say("check.total")} row={report.total} />
          </tbody>
        </table>
      )}
    </>
  );
}

function RateLine({ name, row }: { name: string; row: RateRowFragment }) {
  const { say, language } = useText();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {formatNumber(row.admitted, language, 0)}
        {row.admissionUnknown > 0 && <small> {say("statistics.rates.unknown", { count: row.admissionUnknown })}</small>}
      </td>
      {kinds.map((kind) => (
        <RateCell key={kind} rate={row[kind]} />
      ))}
    </tr>
  );
}

function RateCell({ rate }: { rate: RateFigureFragment }) {
  const { say, language } = useText();
  return (
    <td>
      {rate.value === null ? (
        say("app.unknown")
      ) : (
        <>
          <strong>{formatNumber(rate.value * 100, language, 1, 1)}%</strong>{" "}
          <small>
            {rate.numerator}/{rate.denominator}
          </small>
        </>
      )}
    </td>
  );
}
