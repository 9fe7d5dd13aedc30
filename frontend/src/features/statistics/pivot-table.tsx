import type { AreaUnit } from "../../geo/units";
import { formatNumber, fromMu } from "../../geo/units";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { cellConditions, type Measure, type Pivot } from "./pivot";

interface PivotTableProps {
  title: string;
  pivot: Pivot;
  measure: Measure;
  unit: AreaUnit;
  /** The day as of which parcels are counted; null for now. */
  asOf: string | null;
  onParcels: PanelProps["onParcels"];
}

/** The pivot as a table; a cell leads to its parcels. */
export function PivotTable({ title, pivot, measure, unit, asOf, onParcels }: PivotTableProps) {
  const { say, language } = useText();
  const { summed } = useProvenance();
  const figure = (value: number) =>
    measure === "count" ? formatNumber(value, language, 0) : formatNumber(fromMu(value, unit), language, 1, 1);
  const wide = pivot.columns.length > 1;
  return (
    <table className="figures pivot" aria-label={title}>
      <caption>{summed(null, asOf)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{title}</span>
          </th>
          {pivot.columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          {wide && <th scope="col">{say("check.total")}</th>}
        </tr>
      </thead>
      <tbody>
        {pivot.rows.map((row, index) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {pivot.columns.map((column, place) => {
              const value = pivot.cells[index]?.[place] ?? null;
              const conditions = cellConditions(row, column);
              return (
                <td key={column.id}>
                  {value === null ? (
                    "–"
                  ) : conditions === null ? (
                    figure(value)
                  ) : (
                    <button
                      type="button"
                      className="text-link"
                      aria-label={say("statistics.cell", {
                        row: row.label,
                        column: column.label,
                        value: figure(value),
                      })}
                      onClick={() => onParcels(conditions)}
                    >
                      {figure(value)}
                    </button>
                  )}
                </td>
              );
            })}
            {wide && <td className="figure-number">{figure(pivot.rowTotals[index] ?? 0)}</td>}
          </tr>
        ))}
        <tr>
          <th scope="row">{say("check.total")}</th>
          {pivot.columns.map(({ id }, place) => (
            <td key={id} className="figure-number">
              {figure(pivot.cells.reduce((sum, line) => sum + (line[place] ?? 0), 0))}
            </td>
          ))}
          {wide && (
            <td className="figure-number" data-testid="pivot-total">
              {figure(pivot.total)}
            </td>
          )}
        </tr>
      </tbody>
    </table>
  );
}
