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

export function relaxationVariables(filter: ParcelFilterState, view: Bbox | null): RelaxationsQueryVariables {
  const set = conditionsOf(filter);
  const less = (condition: Condition) =>
    set.includes(condition) ? whereInView(without(filter, condition), view) : nothing;
  return {
    withoutView: whereOf(filter),
    withoutCounty: less("county"),
    withoutStage: less("stage"),
    withoutUse: less("use"),
    withoutArea: less("area"),
    withoutPlatform: less("platform"),
    withoutTownship: less("township"),
    withoutOwned: less("owned"),
    withoutNow: less("now"),
    withoutIdle: less("idle"),
    withoutMeets: less("meets"),
    withoutClear: less("clear"),
    withoutSupplied: less("supplied"),
    withoutSince: less("since"),
    withoutOrigin: less("origin"),
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
