import { Segmented, Select } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { ParcelPivotDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { dayOf, momentOf } from "../../geo/as-of";
import { ActLink } from "../../ui/act-link";
import { CardWaiting } from "../../ui/card";
import { Drawer } from "../../ui/drawer";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { type Dimension, dimensions, groupBy, type Measure, pivotOf } from "./pivot";
import { chartOf } from "./pivot-chart";
import { PivotTable } from "./pivot-table";
import { RatesTable } from "./rates-table";
import { TargetsTable } from "./targets-table";
import "./statistics.css";

const Chart = lazy(() => import("./chart"));
const tables = ["pivot", "rates", "targets"] as const;
const columnChoices = ["stage", "use-now", "use", "county", "ownership"] as const satisfies Dimension[];

/** Tables of land and projects: what is asked for here stands, with its chart, in the drawer below the map. */
export function StatisticsPanel(props: PanelProps) {
  const { own, onOwn, asOf } = props;
  const { say } = useText();
  const [now] = useState(Date.now);
  const table = tables.find((each) => each === own["table"]) ?? "pivot";
  const [on, moment] = [dayOf(asOf), momentOf(asOf, now)];
  return (
    <section className="panel" aria-label={say("rail.statistics")}>
      <div className="panel-scroll statistics">
        <Segmented
          block
          aria-label={say("statistics.table")}
          value={table}
          options={tables.map((value) => ({ value, label: say(`statistics.table.${value}`) }))}
          onChange={(value) => onOwn({ table: value === "pivot" ? null : value })}
        />
        {table === "pivot" && <PivotView {...props} moment={moment} />}
        {table === "rates" && (
          <>
            <p>{say("statistics.rates.why")}</p>
            <Drawer title={say("statistics.table.rates")}>
              <RatesTable on={on} moment={moment} />
            </Drawer>
          </>
        )}
        {table === "targets" && (
          <>
            <p>{say("statistics.targets.why")}</p>
            {(["setTarget", "grantQuota", "useQuota"] as const).map((act) => (
              <ActLink key={act} act={act} label={say(`acts.new.${act}`)} />
            ))}
            <Drawer title={say("statistics.table.targets")}>
              <TargetsTable on={on} moment={moment} />
            </Drawer>
          </>
        )}
      </div>
    </section>
  );
}

function PivotView(props: PanelProps & { moment: string | null }) {
  const { where, own, onOwn, unit, onParcels, moment } = props;
  const text = useText();
  const { say } = text;
  const rows = dimensions.find((each) => each === own["rows"]) ?? "stage";
  const columns = columnChoices.find((each) => each === own["cols"] && each !== rows) ?? null;
  const measure: Measure = own["measure"] === "count" ? "count" : "area";
  const variables = useMemo(
    () => ({ where, by: [rows, ...(columns ? [columns] : [])].map((each) => groupBy[each]), asOf: moment }),
    [where, rows, columns, moment],
  );
  const { load, retry } = useOperation(ParcelPivotDocument, variables);
  // A table is drawn under the headings it was asked with: the answer before stays away from new headings.
  const groups = load.state === "ready" ? load.data.parcels.groups : null;
  const pivot = useMemo(
    () => (groups ? pivotOf(groups, { rows, columns }, measure, text) : null),
    [groups, rows, columns, measure, text],
  );
  const option = useMemo(() => {
    const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
    return pivot && chartOf(pivot, { rows, columns }, measure, unit, ink);
  }, [pivot, rows, columns, measure, unit]);
  const unitName = measure === "count" ? say("statistics.measure.count") : say(`app.unit.${unit}`);
  const title = say(columns ? "statistics.title.two" : "statistics.title", {
    rows: say(`statistics.by.${rows}`),
    columns: columns ? say(`statistics.by.${columns}`) : "",
    unit: unitName,
  });
  return (
    <>
      <Choice
        label={say("statistics.rows")}
        value={rows}
        options={dimensions}
        onChange={(value) => onOwn({ rows: value === "stage" ? null : value })}
      />
      <Choice
        label={say("statistics.columns")}
        value={columns ?? "none"}
        options={["none", ...columnChoices.filter((each) => each !== rows)]}
        onChange={(value) => onOwn({ cols: value === "none" ? null : value })}
      />
      <Segmented<Measure>
        aria-label={say("statistics.measure")}
        value={measure}
        options={(["area", "count"] as const).map((value) => ({ value, label: say(`statistics.measure.${value}`) }))}
        onChange={(value) => onOwn({ measure: value === "area" ? null : value })}
      />
      <p>{say("statistics.hint")}</p>
      <Drawer title={title}>
        <Progress busy={load.state === "loading"} />
        {load.state === "failed" && (
          <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
        )}
        {load.state === "loading" && !shown(load) && <CardWaiting />}
        {pivot?.rows.length === 0 && <p>{say("list.empty.whole")}</p>}
        {pivot && pivot.rows.length > 0 && (
          <div className="pivot-view">
            <div className="pivot-scroll">
              <PivotTable
                title={title}
                pivot={pivot}
                measure={measure}
                unit={unit}
                asOf={props.asOf}
                onParcels={onParcels}
              />
            </div>
            {option && (
              <Suspense fallback={<div className="chart" />}>
                <Chart label={title} option={option} />
              </Suspense>
            )}
          </div>
        )}
      </Drawer>
    </>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  onChange: (value: T) => void;
}

function Choice<T extends Dimension | "none">({ label, value, options, onChange }: ChoiceProps<T>) {
  const { say } = useText();
  return (
    <label className="field">
      <span>{label}</span>
      <Select<T>
        aria-label={label}
        value={value}
        options={options.map((each) => ({ value: each, label: say(`statistics.by.${each}`) }))}
        onChange={onChange}
      />
    </label>
  );
}

export default StatisticsPanel;
