import type { ParcelGroupBy, ParcelPivotQuery } from "../../api/generated/graphql";
import { stages } from "../../ui/stages";
import type { Text } from "../../ui/use-text";
import type { ParcelConditions } from "../panel";

export const dimensions = ["stage", "use-now", "use", "county", "township", "platform", "ownership"] as const;
export type Dimension = (typeof dimensions)[number];
export type Measure = "area" | "count";

export const groupBy: Record<Dimension, ParcelGroupBy> = {
  stage: "STAGE",
  "use-now": "LAND_USE_CLASS_CODE",
  use: "PLANNED_USE_CLASS_CODE",
  county: "COUNTY_CODE",
  township: "TOWNSHIP_CODE",
  platform: "PLATFORM_KEY",
  ownership: "OWNERSHIP",
};

type Group = ParcelPivotQuery["parcels"]["groups"][number];
type Key = Group["key"];

/** A row or a column: what it is called and the condition it stands for; null where it cannot be asked for. */
export interface Heading {
  id: string;
  label: string;
  condition: ParcelConditions | null;
}

export interface Pivot {
  rows: Heading[];
  columns: Heading[];
  /** By row, then by column; null for no parcel. */
  cells: (number | null)[][];
  rowTotals: number[];
  total: number;
}

/** The groups as a table. Without a second dimension there is one column. */
export function pivotOf(
  groups: readonly Group[],
  by: { rows: Dimension; columns: Dimension | null },
  measure: Measure,
  text: Pick<Text, "term" | "named" | "say">,
): Pivot {
  const valueOf = ({ count, areaMu }: Group) => (measure === "count" ? count : (areaMu.sum ?? 0));
  const rows = headingsOf(groups, by.rows, text);
  const all: Heading = { id: "", label: text.say(`statistics.measure.${measure}`), condition: {} };
  const columns = by.columns === null ? [all] : headingsOf(groups, by.columns, text);
  const cells = rows.map(() => columns.map((): number | null => null));
  for (const group of groups) {
    const row = rows.findIndex(({ id }) => id === idOf(group.key, by.rows));
    const column =
      by.columns === null ? 0 : columns.findIndex(({ id }) => id === idOf(group.key, by.columns ?? "stage"));
    const line = cells[row];
    if (line) {
      line[column] = (line[column] ?? 0) + valueOf(group);
    }
  }
  const rowTotals = cells.map((line) => line.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  return sorted({ rows, columns, cells, rowTotals, total: rowTotals.reduce((sum, value) => sum + value, 0) }, by.rows);
}

/** Stages keep their order; everything else comes largest first. */
function sorted(pivot: Pivot, dimension: Dimension): Pivot {
  const order = pivot.rows.map((_, index) => index);
  const stage = (index: number) => stages.findIndex((each) => each === pivot.rows[index]?.id);
  order.sort((a, b) =>
    dimension === "stage" ? stage(a) - stage(b) : (pivot.rowTotals[b] ?? 0) - (pivot.rowTotals[a] ?? 0),
  );
  const pick = <T>(list: readonly T[]) => order.map((index) => list[index] as T);
  return { ...pivot, rows: pick(pivot.rows), cells: pick(pivot.cells), rowTotals: pick(pivot.rowTotals) };
}

function headingsOf(
  groups: readonly Group[],
  dimension: Dimension,
  text: Pick<Text, "term" | "named" | "say">,
): Heading[] {
  const headings = new Map<string, Heading>();
  for (const { key } of groups) {
    const id = idOf(key, dimension);
    if (!headings.has(id)) {
      headings.set(id, { id, label: labelOf(key, dimension, text), condition: conditionOf(key, dimension) });
    }
  }
  const list = [...headings.values()];
  return dimension === "stage"
    ? stages.flatMap((stage) => list.filter(({ id }) => id === stage))
    : list.toSorted((a, b) => a.id.localeCompare(b.id));
}

function idOf(key: Key, dimension: Dimension): string {
  switch (dimension) {
    case "stage":
      return key.stage ?? "";
    case "ownership":
      return key.ownership ?? "";
    case "county":
      return key.countyCode ?? "";
    case "township":
      return key.townshipCode ?? "";
    case "platform":
      return key.platformKey ?? "";
    case "use-now":
      return key.landUseClassCode ? `${key.landUseClass?.system}:${key.landUseClassCode}` : "";
    case "use":
      return key.plannedUseClassCode ? `${key.plannedUseClass?.system}:${key.plannedUseClassCode}` : "";
  }
}

function labelOf(key: Key, dimension: Dimension, { term, named, say }: Pick<Text, "term" | "named" | "say">): string {
  const id = idOf(key, dimension);
  if (id === "") {
    return say(dimension === "platform" ? "statistics.no-platform" : "card.use.unknown");
  }
  switch (dimension) {
    case "stage":
    case "ownership":
      return term(dimension, id);
    case "county":
      return key.county ? named(key.county) : id;
    case "township":
      return key.township ? named(key.township) : id;
    case "platform":
      return key.platform ? named(key.platform) : id;
    case "use-now":
      return useLabel(key.landUseClassCode, key.landUseClass, term, named);
    case "use":
      return useLabel(key.plannedUseClassCode, key.plannedUseClass, term, named);
  }
}

function useLabel(code: string | null, use: Key["landUseClass"], term: Text["term"], named: Text["named"]): string {
  const system = use && use.system !== "YDYH_2023" ? ` (${term("system", use.system)})` : "";
  return `${code} ${use ? named(use) : ""}${system}`;
}

function conditionOf(key: Key, dimension: Dimension): Heading["condition"] {
  const id = idOf(key, dimension);
  if (id === "") {
    return null;
  }
  switch (dimension) {
    case "stage":
      return key.stage ? { stages: [key.stage] } : null;
    case "ownership":
      return key.ownership ? { ownerships: [key.ownership] } : null;
    case "county":
      return { counties: [id] };
    case "township":
      return { townships: [id] };
    case "platform":
      return { platforms: [id] };
    case "use-now":
      return { usesNow: [id] };
    case "use":
      return id.startsWith("YDYH_2023:") ? { uses: [id.slice(10)] } : null;
  }
}

/** The conditions of a cell; null where one of them cannot be asked for. */
export function cellConditions(row: Heading, column: Heading): ParcelConditions | null {
  return row.condition && column.condition ? { ...row.condition, ...column.condition } : null;
}
