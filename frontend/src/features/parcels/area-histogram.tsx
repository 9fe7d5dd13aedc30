import { useMemo } from "react";
import { AreaHistogramDocument, type ParcelFilter } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { type AreaUnit, formatNumber, fromMu } from "../../geo/units";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";
import { type ParcelFilterState, without } from "./parcel-filter";
import { whereOf } from "./parcel-where";

/** Classes of area in mu: from the first figure, to below the second. */
const classes = [
  ["to10", null, 10],
  ["to50", 10, 50],
  ["to100", 50, 100],
  ["to200", 100, 200],
  ["to500", 200, 500],
  ["over500", 500, null],
] as const;

interface AreaHistogramProps {
  filter: ParcelFilterState;
  unit: AreaUnit;
  onChange: (minMu: number | null, maxMu: number | null) => void;
}

/** How many parcels of the filter, whatever their area, lie in each class; a click asks for that class. */
export function AreaHistogram({ filter, unit, onChange }: AreaHistogramProps) {
  const { say, language } = useText();
  const variables = useMemo(() => {
    const where = whereOf(without(filter, "area"));
    const of = (from: number | null, to: number | null): ParcelFilter => ({
      and: [where, { areaMu: { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lt: to }) } }],
    });
    const [to10, to50, to100, to200, to500, over500] = classes.map(([, from, to]) => of(from, to)) as Six;
    return { to10, to50, to100, to200, to500, over500 };
  }, [filter]);
  const { load, retry } = useOperation(AreaHistogramDocument, variables);
  if (load.state === "failed") {
    return <Failed operation={load.operation} message={load.message} onRetry={retry} />;
  }
  const answer = shown(load);
  const most = Math.max(1, ...classes.map(([name]) => answer?.[name].totalCount ?? 0));
  const bound = (mu: number | null) => (mu === null ? "" : formatNumber(fromMu(mu, unit), language));
  return (
    <ul className="area-histogram" aria-label={say("filter.histogram")} aria-busy={load.state === "loading"}>
      {classes.map(([name, from, to]) => {
        const count = answer?.[name].totalCount ?? 0;
        const label = say("filter.histogram.class", {
          range: `${bound(from)}–${bound(to)}`,
          unit: say(`app.unit.${unit}`),
          count: answer ? formatNumber(count, language) : "…",
        });
        return (
          <li key={name}>
            <button type="button" aria-label={label} title={label} onClick={() => onChange(from, to)}>
              <span style={{ height: `${(count / most) * 100}%` }} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type Six = [ParcelFilter, ParcelFilter, ParcelFilter, ParcelFilter, ParcelFilter, ParcelFilter];
