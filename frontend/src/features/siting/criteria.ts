import type { FacilityKind, SiteCriteria, SiteKind, SupplyStage } from "../../api/generated/graphql";
import { facilityKinds, wishKinds, type WishName } from "./wish-kinds";

export interface Range {
  min: number | null;
  max: number | null;
}

export interface Wish {
  name: WishName;
  weight: number;
  full: number;
  none: number;
}

/** What a site must be like and what is wished of it, in the units of the API (mu, metres, yuan, shares). */
export interface Criteria {
  kinds: readonly SiteKind[];
  sizeMu: Range;
  stages: readonly SupplyStage[];
  /** Codes of YDYH_2023. */
  plannedUses: readonly string[];
  counties: readonly string[];
  platforms: readonly string[];
  hardFree: number | null;
  softFree: number | null;
  distances: readonly { facility: FacilityKind; maxMetres: number }[];
  rectangle: { width: number; length: number } | null;
  price: Range;
  pricePerMu: Range;
  plotRatio: Range;
  notIdle: boolean;
  maxGap: number;
  wishes: readonly Wish[];
}

export const noRange: Range = { min: null, max: null };
export const gaps = [0, 5, 10, 20] as const;

export const noCriteria: Criteria = {
  kinds: ["PARCEL"],
  sizeMu: noRange,
  stages: [],
  plannedUses: [],
  counties: [],
  platforms: [],
  hardFree: null,
  softFree: null,
  distances: [],
  rectangle: null,
  price: noRange,
  pricePerMu: noRange,
  plotRatio: noRange,
  notIdle: false,
  maxGap: 0,
  wishes: [],
};

/** What the panel begins with: land in supply of a size that investors ask for. */
export const firstCriteria: Criteria = {
  ...noCriteria,
  sizeMu: { min: 100, max: null },
  stages: ["PREPARED", "LISTED"],
  hardFree: 0.9,
  wishes: [wishOf("PORT", 6), wishOf("SIZE", 4)],
};

export function wishOf(name: WishName, weight: number): Wish {
  const kind = wishKinds.find((each) => each.name === name);
  return { name, weight, full: kind?.full ?? 1, none: kind?.none ?? 0 };
}

export function kindOfWish(name: WishName) {
  return wishKinds.find((each) => each.name === name);
}

export function isFacility(name: string): name is FacilityKind {
  return (facilityKinds as readonly string[]).includes(name);
}

/** The criteria as the API takes them; what is not asked for is left out. */
export function inputOf(criteria: Criteria): SiteCriteria {
  const { rectangle } = criteria;
  return {
    kinds: [...criteria.kinds],
    ...range("sizeMu", criteria.sizeMu),
    ...list("stages", criteria.stages),
    ...list("plannedUses", criteria.plannedUses.map(landUse)),
    ...list("regions", criteria.counties),
    ...list("platforms", criteria.platforms),
    ...(criteria.hardFree === null ? {} : { hardFree: criteria.hardFree }),
    ...(criteria.softFree === null ? {} : { softFree: criteria.softFree }),
    ...list("distances", criteria.distances),
    ...(rectangle ? { rectangle: { widthMetres: rectangle.width, lengthMetres: rectangle.length } } : {}),
    ...range("price", criteria.price),
    ...range("pricePerMu", criteria.pricePerMu),
    ...range("plotRatio", criteria.plotRatio),
    notIdle: criteria.notIdle,
    minSharedBoundary: 1,
    maxGap: criteria.maxGap,
    ...list("wishes", criteria.wishes.filter(({ weight }) => weight > 0).map(wishInput)),
  };
}

function landUse(code: string) {
  return { system: "YDYH_2023", code };
}

function wishInput({ name, weight, full, none }: Wish) {
  const kind = kindOfWish(name);
  return {
    measure: kind?.measure ?? "SIZE",
    ...(kind?.facility ? { facility: kind.facility } : {}),
    weight,
    full,
    none,
    bothSides: false,
  };
}

function range<Name extends string>(name: Name, { min, max }: Range) {
  const bounds = { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
  return (min === null && max === null ? {} : { [name]: bounds }) as Partial<
    Record<Name, { min?: number; max?: number }>
  >;
}

function list<Name extends string, T>(name: Name, values: readonly T[]) {
  return (values.length === 0 ? {} : { [name]: [...values] }) as Partial<Record<Name, T[]>>;
}
