import type { FacilityKind, SiteWishMeasure } from "../../api/generated/graphql";

/** What can be wished of a site: what is measured, and where its points begin and end unless somebody says otherwise. */
export interface WishKind {
  /** The name in the address: the kind of facility, or the measure. */
  name: WishName;
  measure: SiteWishMeasure;
  facility: FacilityKind | null;
  full: number;
  none: number;
}

export const facilityKinds = [
  "PORT",
  "EXPRESSWAY_EXIT",
  "RAIL_YARD",
  "AIRPORT",
  "POWER_PLANT",
  "SUBSTATION",
  "SEWAGE_PLANT",
] as const satisfies readonly FacilityKind[];

const measures = [
  "SIZE",
  "COMPACTNESS",
  "HARD_FREE",
  "SOFT_FREE",
  "PRICE_PER_MU",
  "PRICE",
  "PLOT_RATIO",
] as const satisfies readonly SiteWishMeasure[];

export type WishName = (typeof facilityKinds)[number] | (typeof measures)[number];

const near: Record<(typeof facilityKinds)[number], readonly [full: number, none: number]> = {
  PORT: [5000, 50_000],
  EXPRESSWAY_EXIT: [2000, 20_000],
  RAIL_YARD: [5000, 40_000],
  AIRPORT: [20_000, 100_000],
  POWER_PLANT: [2000, 30_000],
  SUBSTATION: [1000, 10_000],
  SEWAGE_PLANT: [2000, 15_000],
};

const ends: Record<(typeof measures)[number], readonly [full: number, none: number]> = {
  SIZE: [500, 100],
  COMPACTNESS: [0.8, 0.3],
  HARD_FREE: [1, 0.5],
  SOFT_FREE: [1, 0.5],
  PRICE_PER_MU: [100_000, 600_000],
  PRICE: [10_000_000, 200_000_000],
  PLOT_RATIO: [2, 0.5],
};

export const wishKinds: readonly WishKind[] = [
  ...facilityKinds.map((name): WishKind => {
    const [full, none] = near[name];
    return { name, measure: "DISTANCE", facility: name, full, none };
  }),
  ...measures.map((name): WishKind => {
    const [full, none] = ends[name];
    return { name, measure: name, facility: null, full, none };
  }),
];

export const mostWeight = 10;
