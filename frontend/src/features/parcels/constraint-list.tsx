import { Tag } from "antd";
import type { ParcelRecordQuery } from "../../api/generated/graphql";
import { ActLink } from "../../ui/act-link";
import { useText } from "../../ui/use-text";

type Constraint = NonNullable<ParcelRecordQuery["parcel"]>["constraints"]["nodes"][number];

/** What the parcel touches, each kind once, with how many areas of it. */
export function ConstraintList({ constraints, county }: { constraints: readonly Constraint[]; county: string }) {
  const { term } = useText();
  const kinds = new Map<string, Constraint[]>();
  for (const constraint of constraints) {
    kinds.set(constraint.kind, [...(kinds.get(constraint.kind) ?? []), constraint]);
  }
  return (
    <ul className="card-list">
      {[...kinds.entries()].map(([kind, areas]) => (
        <li key={kind}>
          <span>
            {term("constraint", kind)} {areas.length > 1 && <small>× {areas.length}</small>}
          </span>
          {areas[0] && (
            <Tag variant="filled" color={areas[0].hardness === "HARD" ? "red" : "gold"}>
              {term("hardness", areas[0].hardness)}
            </Tag>
          )}
          {areas.map(({ id, code }) => (
            <ActLink key={id} record={`Constraint:${id}`} of={code} county={county} />
          ))}
        </li>
      ))}
    </ul>
  );
}
