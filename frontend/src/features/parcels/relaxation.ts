import type { RelaxationsQuery, RelaxationsQueryVariables } from "../../api/generated/graphql";
import type { Bbox } from "../../geo/bbox";
import { type Condition, conditionsOf, type ParcelFilterState, without } from "./parcel-filter";
import { whereInView, whereOf } from "./parcel-where";

/** A condition that can be given up, and how many parcels that brings. */
export interface Relaxation {
  condition: Condition | "view";
  count: number;
}

// What is not set keeps nothing out, and is not counted: no parcel has an empty code.
const nothing = { code: { eq: "" } };

/** How many conditions are asked about at once: a request has an end. */
const slots = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
type Slots = Omit<RelaxationsQueryVariables, "withoutView">;

export function relaxationVariables(filter: ParcelFilterState, view: Bbox | null): RelaxationsQueryVariables {
  const set = conditionsOf(filter);
  const less = slots.map((slot) => {
    const condition = set[slot];
    return [`without${slot}`, condition ? whereInView(without(filter, condition), view) : nothing];
  });
  return { withoutView: whereOf(filter), ...(Object.fromEntries(less) as Slots) };
}

/** The conditions worth giving up, nearest first: the one that brings the fewest is the smallest step. */
export function relaxationsOf(answer: RelaxationsQuery, filter: ParcelFilterState, view: Bbox | null): Relaxation[] {
  const set = conditionsOf(filter);
  const offers: Relaxation[] = slots.flatMap((slot) => {
    const condition = set[slot];
    return condition ? [{ condition, count: answer[`without${slot}`].totalCount }] : [];
  });
  return [...offers, ...(view ? [{ condition: "view" as const, count: answer.view.totalCount }] : [])]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count);
}
