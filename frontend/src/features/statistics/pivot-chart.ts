import type { EChartsCoreOption } from "echarts/core";
import { fromMu, type AreaUnit } from "../../geo/units";
import { stageColours } from "../../ui/stages";
import type { Dimension, Measure, Pivot } from "./pivot";

const most = 12;
const colours = ["#1971C2", "#2B8A3E", "#E67700", "#6741D9", "#0C8599", "#C2255C", "#8F5A00", "#495057", "#9AA5B1"];

const colourOf = (id: string, index: number) =>
  (stageColours as Readonly<Record<string, string>>)[id] ?? colours[index % colours.length];

/** The pivot as stacked bars: at most twelve rows, the largest. */
export function chartOf(
  pivot: Pivot,
  by: { rows: Dimension; columns: Dimension | null },
  measure: Measure,
  unit: AreaUnit,
  ink: string,
): EChartsCoreOption {
  const value = (each: number | null) =>
    measure === "count" ? (each ?? 0) : Math.round(fromMu(each ?? 0, unit) * 10) / 10;
  const rows = pivot.rows.slice(0, most);
  const names = { color: ink, interval: 0, width: 150, overflow: "truncate" };
  const axis = { axisLabel: { color: ink, hideOverlap: true }, axisLine: { lineStyle: { color: ink } } };
  return {
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
    legend: by.columns === null ? undefined : { textStyle: { color: ink }, type: "plain", top: 0 },
    grid: { left: 8, right: 16, top: by.columns === null ? 12 : 56, bottom: 4, containLabel: true },
    xAxis: { type: "value", splitNumber: 4, splitLine: { lineStyle: { color: ink, opacity: 0.2 } }, ...axis },
    yAxis: { type: "category", inverse: true, data: rows.map(({ label }) => label), ...axis, axisLabel: names },
    series: pivot.columns.map((column, index) => ({
      name: column.label,
      type: "bar",
      stack: "all",
      barMaxWidth: 22,
      itemStyle: { color: colourOf(column.id, index) },
      data: rows.map((row, place) => ({
        value: value(pivot.cells[place]?.[index] ?? null),
        ...(by.columns === null && by.rows === "stage" ? { itemStyle: { color: colourOf(row.id, 0) } } : {}),
      })),
    })),
  };
}
