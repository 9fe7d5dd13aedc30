import type {
  ParcelState,
  ProjectStageName,
  RedevelopmentGroundKind,
  RedevelopmentRoute,
  SupplyContractKind,
} from "../../api/generated/graphql";
import { stagesOnTheWay } from "../projects/stages-on-the-way";

/** How a condition is typed, and with that how it stands in the address. */
export type AxisForm =
  | { form: "text"; pattern: RegExp }
  /** One of some words: `YES`. */
  | { form: "one"; family: string; words: readonly string[] }
  /** Any of some words: `SIGNED,STARTED`. */
  | { form: "several"; family: string; words: readonly string[] }
  /** Keys of records that the API lists: `a,b`. */
  | { form: "sources" }
  /** From and to, either may be missing: `100-500`. */
  | { form: "range"; unit?: "mu" | "10k-yuan" | "10k-yuan-per-mu" | "years" }
  /** Days in China, from and to: `2024-01-01..2024-12-31`. */
  | { form: "days" };

export const contractKinds = ["TRANSFER", "ALLOCATION"] as const satisfies SupplyContractKind[];
export const projectStages = [...stagesOnTheWay, "AT_CAPACITY"] as const satisfies ProjectStageName[];
export const parcelStates = ["ACTIVE", "RETIRED"] as const satisfies ParcelState[];
export const grounds = [
  "SCATTERED_LAYOUT",
  "EXTENSIVE_USE",
  "UNREASONABLE_PURPOSE",
  "DILAPIDATED_BUILDINGS",
  "OUT_OF_SECONDARY",
  "PLAN_NO_LONGER_INDUSTRY",
  "RESTRICTED_INDUSTRY",
  "UNSAFE_OR_POLLUTING",
  "SCATTERED_SETTLEMENT",
  "VILLAGE_CONSOLIDATION",
  "SUPPLIED_NOT_BUILDABLE",
  "BY_DECISION",
] as const satisfies RedevelopmentGroundKind[];
export const routes = [
  "INDUSTRY_TO_INDUSTRY",
  "ACQUISITION",
  "JOINT_DEVELOPMENT",
  "RETROFIT_EXPANSION",
  "VILLAGE_PARK_RENEWAL",
  "SUBDIVISION_TRANSFER",
] as const satisfies RedevelopmentRoute[];

const presence = { form: "one", family: "presence", words: ["ANY", "NONE"] } as const;

/** Conditions asked for seldom, by their names in the address, in the order in which they are shown. */
export const axes = {
  "parcel-code": { form: "text", pattern: /^[0-9A-Z]{1,19}$/ },
  "parcel-name": { form: "text", pattern: /^.{1,40}$/ },
  "parcel-state": { form: "several", family: "parcel-state", words: parcelStates },
  published: { form: "one", family: "publication", words: ["YES", "NO"] },
  registered: { form: "range", unit: "mu" },
  planar: { form: "range", unit: "mu" },
  contracts: presence,
  "contract-kind": { form: "several", family: "contract-kind", words: contractKinds },
  signed: { form: "days" },
  price: { form: "range", unit: "10k-yuan" },
  projects: presence,
  "project-stage": { form: "several", family: "project-stage", words: projectStages },
  reported: { form: "range", unit: "years" },
  output: { form: "range", unit: "10k-yuan-per-mu" },
  tax: { form: "range", unit: "10k-yuan-per-mu" },
  "plot-ratio": { form: "range" },
  ground: { form: "several", family: "ground", words: grounds },
  surveyed: presence,
  route: { form: "several", family: "route", words: routes },
  predecessors: presence,
  successors: presence,
  source: { form: "sources" },
  stated: { form: "days" },
} as const satisfies Record<string, AxisForm>;

export type Axis = keyof typeof axes;
export const axisNames = Object.keys(axes) as Axis[];

/** The conditions that are set, each as it stands in the address. */
export type Axes = Readonly<Partial<Record<Axis, string>>>;

export function formOf(axis: Axis): AxisForm {
  return axes[axis];
}

/** The text of a condition as far as it makes sense; empty where nothing of it does. */
export function knownPart(axis: Axis, text: string): string {
  const form = formOf(axis);
  switch (form.form) {
    case "text":
      return form.pattern.test(text.trim()) ? text.trim() : "";
    case "one":
      return form.words.includes(text) ? text : "";
    case "several":
      return form.words.filter((word) => text.split(",").includes(word)).join(",");
    case "sources":
      return [...new Set(text.split(","))].filter((key) => /^[\w.-]{1,80}$/.test(key)).join(",");
    case "range": {
      const bounds = boundsOf(text);
      return bounds === null ? "" : rangeText(bounds[0], bounds[1]);
    }
    case "days": {
      const [first, last] = daysOf(text);
      return (first !== null && last !== null && first > last) || (first === null && last === null)
        ? ""
        : daysText(first, last);
    }
  }
}

/** The bounds of a range; null for what is none. */
export function boundsOf(text: string): [number | null, number | null] | null {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)?-(\d{1,12}(?:\.\d{1,6})?)?$/.exec(text);
  const [min, max] = [match?.[1], match?.[2]].map((bound) => (bound === undefined ? null : Number(bound))) as [
    number | null,
    number | null,
  ];
  return (min === null && max === null) || (min !== null && max !== null && min > max) ? null : [min, max];
}

export function rangeText(min: number | null, max: number | null): string {
  return min === null && max === null ? "" : `${min ?? ""}-${max ?? ""}`;
}

/** The days of a period; null for one that is missing or in no calendar. */
export function daysOf(text: string): [string | null, string | null] {
  const [first = "", last = ""] = text.split("..");
  return [isDay(first) ? first : null, isDay(last) ? last : null];
}

export function daysText(first: string | null, last: string | null): string {
  return first === null && last === null ? "" : `${first ?? ""}..${last ?? ""}`;
}

export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
