import type {
  ConstraintKind,
  IdleState,
  Origin,
  Ownership,
  ParcelOrder,
  SupplyStage,
} from "../../api/generated/graphql";
import { stages } from "../../ui/stages";
import { type Axes, type Axis, axisNames, isDay, knownPart } from "./axes";

/** What the user asked for, as it stands in the address bar. Areas are in mu whatever unit is shown. */
export interface ParcelFilterState {
  counties: readonly string[];
  stages: readonly SupplyStage[];
  /** The planned use: codes of YDYH_2023, or of another system with its name: `SANDIAO_2019:0601`. Each stands for all below it. */
  uses: readonly string[];
  minMu: number | null;
  maxMu: number | null;
  platforms: readonly string[];
  townships: readonly string[];
  ownerships: readonly Ownership[];
  /** The present use: a main class or a code of any level, with its system: `YDYH_2023:10`, `SANDIAO_2019:0601`. */
  usesNow: readonly string[];
  /** What the idle clock says today. */
  idle: readonly IdleState[];
  /** It meets a constraint of one of these kinds. */
  meets: readonly ConstraintKind[];
  /** It meets no constraint of any of these kinds. */
  clearOf: readonly ConstraintKind[];
  origins: readonly Origin[];
  /** The years of the first supply contract, both included. */
  suppliedFrom: number | null;
  suppliedTo: number | null;
  /** The day in China since which the record was written. */
  since: string | null;
  /** What is asked for seldom, each as it stands in the address. */
  more: Axes;
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
  idle: [],
  meets: [],
  clearOf: [],
  origins: [],
  suppliedFrom: null,
  suppliedTo: null,
  since: null,
  more: {},
};

/** The code system that a planned use without a system is of. */
export const planSystem = "YDYH_2023";

/** A use as its system and its code. */
export function codedUse(text: string): [system: string, code: string] {
  const [system, code] = text.split(":");
  return code === undefined ? [planSystem, text] : [system ?? "", code];
}

export const ownerships = ["STATE", "COLLECTIVE", "UNDETERMINED"] as const satisfies Ownership[];
export const idleStates = [
  "NONE",
  "SUSPECTED_NOT_STARTED",
  "SUSPECTED_SUSPENDED",
  "FOUND",
  "DISPOSED",
] as const satisfies IdleState[];
export const constraintKinds = [
  "PERMANENT_BASIC_FARMLAND",
  "ECOLOGICAL_RED_LINE",
  "OUTSIDE_GROWTH_BOUNDARY",
  "FOREST",
  "FLOOD",
  "HERITAGE",
] as const satisfies ConstraintKind[];
export const origins = ["REPORTED", "SURVEYED", "GENERATED"] as const satisfies Origin[];

export const orders = ["AREA_MU_DESC", "AREA_MU_ASC", "CODE_ASC", "CODE_DESC"] as const satisfies ParcelOrder[];
export type Order = (typeof orders)[number];

const oneOf = (known: readonly string[]) => (part: string) => known.includes(part);
const like = (pattern: RegExp) => (part: string) => pattern.test(part);

/** The conditions that are lists, by their names in the address bar, and which parts each of them knows. */
const lists = {
  county: { field: "counties", known: like(/^\d{6}$/) },
  stage: { field: "stages", known: oneOf(stages) },
  use: { field: "uses", known: like(/^(\d{2}(\d{2}){0,2}|[A-Z][A-Z0-9_]*:\d{2,6}[A-Z]?)$/) },
  platform: { field: "platforms", known: like(/^[\w-]{1,64}$/) },
  township: { field: "townships", known: like(/^\d{9}$/) },
  owned: { field: "ownerships", known: oneOf(ownerships) },
  now: { field: "usesNow", known: like(/^[A-Z][A-Z0-9_]*:\d{2,6}[A-Z]?$/) },
  idle: { field: "idle", known: oneOf(idleStates) },
  meets: { field: "meets", known: oneOf(constraintKinds) },
  clear: { field: "clearOf", known: oneOf(constraintKinds) },
  origin: { field: "origins", known: oneOf(origins) },
} as const;

type List = keyof typeof lists;
const listNames = Object.keys(lists) as List[];

/** The conditions by their names, in the order in which they are shown. */
const first = [
  "county",
  "stage",
  "use",
  "area",
  "platform",
  "township",
  "owned",
  "now",
  "idle",
  "meets",
  "clear",
  "supplied",
  "since",
  "origin",
] as const;
export type Condition = (typeof first)[number] | Axis;
export const conditions: readonly Condition[] = [...first, ...axisNames];

/** The parameters of the address that a filter is read from. */
export const filterParameters: readonly string[] = [...listNames, "mu", "supplied", "since", ...axisNames];

export function conditionsOf(filter: ParcelFilterState): Condition[] {
  return conditions.filter((condition) => without(filter, condition) !== filter);
}

/** The filter with one condition given up; the same filter where that is not set. */
export function without(filter: ParcelFilterState, condition: Condition): ParcelFilterState {
  switch (condition) {
    case "area":
      return filter.minMu === null && filter.maxMu === null ? filter : { ...filter, minMu: null, maxMu: null };
    case "supplied":
      return filter.suppliedFrom === null && filter.suppliedTo === null
        ? filter
        : { ...filter, suppliedFrom: null, suppliedTo: null };
    case "since":
      return filter.since === null ? filter : { ...filter, since: null };
    default: {
      if (!isList(condition)) {
        return filter.more[condition] === undefined ? filter : withAxis(filter, condition, "");
      }
      const { field } = lists[condition];
      return filter[field].length === 0 ? filter : { ...filter, [field]: [] };
    }
  }
}

const isList = (condition: Condition): condition is List => condition in lists;

/** The filter with a condition that is asked for seldom; empty text takes it out. */
export function withAxis(filter: ParcelFilterState, axis: Axis, text: string): ParcelFilterState {
  const { [axis]: _, ...others } = filter.more;
  return { ...filter, more: text === "" ? others : { ...others, [axis]: text } };
}

/** Reads the filter; a part that makes no sense is left out and its name reported. */
export function readFilter(params: URLSearchParams, ignored: (name: string) => void): ParcelFilterState {
  const [minMu, maxMu] = readRange(params.get("mu"), /\d+(?:\.\d+)?/, () => ignored("mu"));
  const [suppliedFrom, suppliedTo] = readRange(params.get("supplied"), /\d{4}/, () => ignored("supplied"));
  const since = params.get("since");
  const day = since !== null && isDay(since) ? since : null;
  if (since !== day) ignored("since");
  const read = listNames.map((name) => {
    const parts = [...new Set((params.get(name) ?? "").split(",").filter((part) => part !== ""))];
    if (!parts.every(lists[name].known)) ignored(name);
    return [lists[name].field, parts.filter(lists[name].known)];
  });
  const more = Object.fromEntries(
    axisNames.flatMap((axis) => {
      const text = params.get(axis);
      const known = text === null ? "" : knownPart(axis, text);
      if (text !== null && known !== text) ignored(axis);
      return known === "" ? [] : [[axis, known]];
    }),
  );
  return { ...noFilter, ...Object.fromEntries(read), minMu, maxMu, suppliedFrom, suppliedTo, since: day, more };
}

export function writeFilter(filter: ParcelFilterState, params: URLSearchParams): void {
  for (const name of listNames) {
    const parts = filter[lists[name].field];
    if (parts.length > 0) params.set(name, parts.join(","));
    if (name === "use") writeRange("mu", filter.minMu, filter.maxMu, params);
  }
  writeRange("supplied", filter.suppliedFrom, filter.suppliedTo, params);
  if (filter.since !== null) params.set("since", filter.since);
  for (const axis of axisNames) {
    const text = filter.more[axis];
    if (text !== undefined) params.set(axis, text);
  }
}

function writeRange(name: string, min: number | null, max: number | null, params: URLSearchParams): void {
  if (min !== null || max !== null) params.set(name, `${min ?? ""}-${max ?? ""}`);
}

function readRange(text: string | null, bound: RegExp, ignored: () => void): [number | null, number | null] {
  if (text === null) {
    return [null, null];
  }
  const match = new RegExp(`^(${bound.source})?-(${bound.source})?$`).exec(text);
  const min = match?.[1] === undefined ? null : Number(match[1]);
  const max = match?.[2] === undefined ? null : Number(match[2]);
  if (!match || (min === null && max === null) || (min !== null && max !== null && min > max)) {
    ignored();
    return [null, null];
  }
  return [min, max];
}
