import type { AreaUnit } from "../../geo/units";
import { useText } from "../../ui/use-text";
import type { Axis } from "./axes";
import { AxisField } from "./axis-field";
import { type ParcelFilterState, withAxis } from "./parcel-filter";

interface AxisGroupsProps {
  filter: ParcelFilterState;
  /** Whether the caller sees full records; others cannot filter by what stands only there. */
  full: boolean;
  unit: AreaUnit;
  onChange: (filter: ParcelFilterState) => void;
}

/** Every condition has its place in one group. */
export const groups = {
  land: ["parcel-code", "parcel-name", "parcel-state", "published", "registered", "planar", "source", "stated"],
  supply: ["contracts", "contract-kind", "signed", "price"],
  projects: ["projects", "project-stage"],
  yield: ["reported", "output", "tax", "plot-ratio", "ground", "surveyed", "route"],
  lineage: ["predecessors", "successors"],
} as const satisfies Record<string, readonly Axis[]>;

const names = Object.keys(groups) as (keyof typeof groups)[];

/** The conditions that are asked for seldom, by what they are about. */
export function AxisGroups({ filter, full, unit, onChange }: AxisGroupsProps) {
  const { say } = useText();
  return names.map((group) => {
    const closed = !full && group !== "land";
    return (
      <details key={group} className="more-conditions" open={groups[group].some((axis) => axis in filter.more)}>
        <summary>{say(`filter.group.${group}`)}</summary>
        {closed && <p className="filter-note">{say("filter.no-right")}</p>}
        {groups[group].map((axis: Axis) => (
          <AxisField
            key={axis}
            axis={axis}
            text={filter.more[axis] ?? ""}
            unit={unit}
            disabled={closed || (!full && axis === "parcel-name")}
            onChange={(text) => onChange(withAxis(filter, axis, text))}
          />
        ))}
      </details>
    );
  });
}
