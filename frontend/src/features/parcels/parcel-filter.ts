import type { Ownership, ParcelOrder, SupplyStage } from "../../api/generated/graphql";
import { stages } from "../../ui/stages";

/** What the user asked for, as it stands in the address bar. Areas are in mu whatever unit is shown. */
export interface ParcelFilterState {
  counties: readonly string[];
  stages: readonly SupplyStage[];
  /** Codes of YDYH_2023; each stands for itself and everything below it. */
  uses: readonly string[];
  minMu: number | null;
  maxMu: number | null;
  platforms: readonly string[];
  townships: readonly string[];
  ownerships: readonly Ownership[];
  /** Main classes of the present use, each with its code system: `YDYH_2023:10`. */
  usesNow: readonly string[];
}

export const noFilter: ParcelFilterState = {
  counties: [],
  stages: [],
  uses: [],
  minMu: null,
  maxMu: null,
  platforms: [],
  townships: [],
  ownerships: [],
  usesNow: [],
};

export const ownerships = ["STATE", "COLLECTIVE", "UNDETERMINED"] as const satisfies Ownership[];

export const orders = ["AREA_MU_DESC", "AREA_MU_ASC", "CODE_ASC", "CODE_DESC"] as const satisfies ParcelOrder[];
export type Order = (typeof orders)[number];

/** The conditions that are set, by their names in the address bar. */
export type Condition = "county" | "stage" | "use" | "area" | "other";

export function conditionsOf(filter: ParcelFilterState): Condition[] {
  const set: Condition[] = [];
  if (filter.counties.length > 0) set.push("county");
  if (filter.stages.length > 0) set.push("stage");
  if (filter.uses.length > 0) set.push("use");
  if (filter.minMu !== null || filter.maxMu !== null) set.push("area");
  if ([filter.platforms, filter.townships, filter.ownerships, filter.usesNow].some((list) => list.length > 0)) {
    set.push("other");
  }
  return set;
}

export function without(filter: ParcelFilterState, condition: Condition): ParcelFilterState {
  switch (condition) {
    case "county":
      return { ...filter, counties: [] };
    case "stage":
      return { ...filter, stages: [] };
    case "use":
      return { ...filter, uses: [] };
    case "area":
      return { ...filter, minMu: null, maxMu: null };
    case "other":
      return { ...filter, platforms: [], townships: [], ownerships: [], usesNow: [] };
  }
}

/** Reads the filter; a part that makes no sense is left out and its name reported. */
export function readFilter(params: URLSearchParams, ignored: (name: string) => void): ParcelFilterState {
  const list = <T extends string>(name: string, known: (part: string) => part is T): T[] => {
    const parts = [...new Set((params.get(name) ?? "").split(",").filter((part) => part !== ""))];
    if (!parts.every(known)) ignored(name);
    return parts.filter(known);
  };
  const [minMu, maxMu] = readRange(params.get("mu"), () => ignored("mu"));
  return {
    counties: list("county", (part): part is string => /^\d{6}$/.test(part)),
    stages: list("stage", (part): part is SupplyStage => (stages as readonly string[]).includes(part)),
    uses: list("use", (part): part is string => /^\d{2}(\d{2}){0,2}$/.test(part)),
    minMu,
    maxMu,
    platforms: list("platform", (part): part is string => /^[\w-]{1,64}$/.test(part)),
    townships: list("township", (part): part is string => /^\d{9}$/.test(part)),
    ownerships: list("owned", (part): part is Ownership => (ownerships as readonly string[]).includes(part)),
    usesNow: list("now", (part): part is string => /^[A-Z]+[A-Z0-9_]*:\d{2}$/.test(part)),
  };
}

export function writeFilter(filter: ParcelFilterState, params: URLSearchParams): void {
  if (filter.counties.length > 0) params.set("county", filter.counties.join(","));
  if (filter.stages.length > 0) params.set("stage", filter.stages.join(","));
  if (filter.uses.length > 0) params.set("use", filter.uses.join(","));
  if (filter.minMu !== null || filter.maxMu !== null) {
    params.set("mu", `${filter.minMu ?? ""}-${filter.maxMu ?? ""}`);
  }
  if (filter.platforms.length > 0) params.set("platform", filter.platforms.join(","));
  if (filter.townships.length > 0) params.set("township", filter.townships.join(","));
  if (filter.ownerships.length > 0) params.set("owned", filter.ownerships.join(","));
  if (filter.usesNow.length > 0) params.set("now", filter.usesNow.join(","));
}

function readRange(text: string | null, ignored: () => void): [number | null, number | null] {
  if (text === null) {
    return [null, null];
  }
  const match = /^(\d+(?:\.\d+)?)?-(\d+(?:\.\d+)?)?$/.exec(text);
  const min = match?.[1] === undefined ? null : Number(match[1]);
  const max = match?.[2] === undefined ? null : Number(match[2]);
  if (!match || (min === null && max === null) || (min !== null && max !== null && min > max)) {
    ignored();
    return [null, null];
  }
  return [min, max];
}
