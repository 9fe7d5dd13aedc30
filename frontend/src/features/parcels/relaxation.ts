import type { RelaxationsQuery, RelaxationsQueryVariables } from "../../api/generated/graphql";
import type { Bbox } from "../../geo/bbox";
import { type Condition, conditionsOf, type ParcelFilterState, without } from "./parcel-filter";
import { whereInView, whereOf } from "./parcel-where";

/** A condition that can be given up, and how many parcels that brings. */
export interface Relaxation {
  condition: Condition | "view";
  count: number;
}

export function relaxationVariables(filter: ParcelFilterState, view: Bbox | null): RelaxationsQueryVariables {
  const less = (condition: Condition) => whereInView(without(filter, condition), view);
  return {
    withoutView: whereOf(filter),
    withoutCounty: less("county"),
    withoutStage: less("stage"),
    withoutUse: less("use"),
    withoutArea: less("area"),
    withoutOther: less("other"),
  };
}

/** The conditions worth giving up, nearest first: the one that brings the fewest is the smallest step. */
export function relaxationsOf(answer: RelaxationsQuery, filter: ParcelFilterState, view: Bbox | null): Relaxation[] {
  const conditions: Relaxation["condition"][] = [...conditionsOf(filter), ...(view ? (["view"] as const) : [])];
  return conditions
    .map((condition) => ({ condition, count: answer[condition].totalCount }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count);
}
