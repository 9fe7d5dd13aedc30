import type { FacilityKind, SiteKind, SupplyStage } from "../../api/generated/graphql";
import { stages } from "../../ui/stages";
import { type Criteria, firstCriteria, isFacility, noCriteria, noRange, type Range, type Wish } from "./criteria";
import { mostWeight, wishKinds } from "./wish-kinds";

const number = String.raw`\d+(?:\.\d+)?`;
const range = new RegExp(`^(?:${number})?-(?:${number})?$`);
const code = /^[\w-]+(?:,[\w-]+)*$/;

/** The parameters of the criteria in the address, and what each looks like. `s-kind` stands wherever anything was chosen. */
export const criteriaParameters = {
  "s-kind": /^(PARCEL|ASSEMBLY)(,ASSEMBLY)?$/,
  "s-mu": range,
  "s-stage": /^[A-Z_]+(,[A-Z_]+)*$/,
  "s-use": /^\d{2,6}(,\d{2,6})*$/,
  "s-county": /^\d{6}(,\d{6})*$/,
  "s-platform": code,
  "s-hard": new RegExp(`^${number}$`),
  "s-soft": new RegExp(`^${number}$`),
  "s-near": new RegExp(`^[A-Z_]+:${number}(,[A-Z_]+:${number})*$`),
  "s-fit": new RegExp(`^${number}x${number}$`),
  "s-price": range,
  "s-permu": range,
  "s-ratio": range,
  "s-idle": /^no$/,
  "s-gap": /^\d{1,2}$/,
  "s-wish": new RegExp(`^[A-Z_]+:${number}:${number}:${number}(,[A-Z_]+:${number}:${number}:${number})*$`),
} as const satisfies Record<string, RegExp>;

type Name = keyof typeof criteriaParameters;

/** Reads the criteria; what names nothing that is there is left out. */
export function readCriteria(own: Readonly<Record<string, string>>): Criteria {
  const kinds = own["s-kind"];
  if (kinds === undefined) {
    return firstCriteria;
  }
  const list = (name: Name) => own[name]?.split(",") ?? [];
  const [width, length] = (own["s-fit"] ?? "").split("x").map(Number);
  return {
    ...noCriteria,
    kinds: kinds.split(",") as SiteKind[],
    sizeMu: readRange(own["s-mu"]),
    stages: list("s-stage").filter((part): part is SupplyStage => (stages as readonly string[]).includes(part)),
    plannedUses: list("s-use"),
    counties: list("s-county"),
    platforms: list("s-platform"),
    hardFree: readShare(own["s-hard"]),
    softFree: readShare(own["s-soft"]),
    distances: list("s-near").flatMap(readLimit),
    rectangle: width && length ? { width, length } : null,
    price: readRange(own["s-price"]),
    pricePerMu: readRange(own["s-permu"]),
    plotRatio: readRange(own["s-ratio"]),
    notIdle: own["s-idle"] === "no",
    maxGap: Math.min(50, Number(own["s-gap"] ?? 0)),
    wishes: list("s-wish").flatMap(readWish),
  };
}

/** What to write into the address; null takes a parameter out of it. */
export function writeCriteria(criteria: Criteria): Record<Name, string | null> {
  const { rectangle, maxGap } = criteria;
  return {
    "s-kind": criteria.kinds.join(","),
    "s-mu": writeRange(criteria.sizeMu),
    "s-stage": joined(criteria.stages),
    "s-use": joined(criteria.plannedUses),
    "s-county": joined(criteria.counties),
    "s-platform": joined(criteria.platforms),
    "s-hard": criteria.hardFree === null ? null : String(criteria.hardFree),
    "s-soft": criteria.softFree === null ? null : String(criteria.softFree),
    "s-near": joined(criteria.distances.map(({ facility, maxMetres }) => `${facility}:${maxMetres}`)),
    "s-fit": rectangle ? `${rectangle.width}x${rectangle.length}` : null,
    "s-price": writeRange(criteria.price),
    "s-permu": writeRange(criteria.pricePerMu),
    "s-ratio": writeRange(criteria.plotRatio),
    "s-idle": criteria.notIdle ? "no" : null,
    "s-gap": maxGap > 0 ? String(maxGap) : null,
    "s-wish": joined(criteria.wishes.map(({ name, weight, full, none }) => [name, weight, full, none].join(":"))),
  };
}

function readRange(text: string | undefined): Range {
  if (text === undefined) {
    return noRange;
  }
  const [min = "", max = ""] = text.split("-");
  return { min: min === "" ? null : Number(min), max: max === "" ? null : Number(max) };
}

function writeRange({ min, max }: Range): string | null {
  return min === null && max === null ? null : `${min ?? ""}-${max ?? ""}`;
}

function readShare(text: string | undefined): number | null {
  return text === undefined ? null : Math.min(1, Number(text));
}

function readLimit(text: string): { facility: FacilityKind; maxMetres: number }[] {
  const [facility = "", metres] = text.split(":");
  return isFacility(facility) ? [{ facility, maxMetres: Number(metres) }] : [];
}

function readWish(text: string): Wish[] {
  const [name, weight = 0, full = 0, none = 0] = text.split(":");
  const kind = wishKinds.find((each) => each.name === name);
  return kind && full !== none
    ? [{ name: kind.name, weight: Math.min(mostWeight, Number(weight)), full: Number(full), none: Number(none) }]
    : [];
}

function joined(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(",") : null;
}
