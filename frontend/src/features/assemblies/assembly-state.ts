import type { ParcelFilter, SupplyStage } from "../../api/generated/graphql";
import { stages } from "../../ui/stages";

/** What is looked for, as it stands in the address. The size is in mu whatever unit is shown. */
export interface AssemblyState {
  minMu: number;
  gap: number;
  stages: readonly SupplyStage[];
  counties: readonly string[];
  tab: "whole" | "short";
}

export const gaps = [0, 5, 10, 20] as const;
export const presetMu = 500;
const firstStages: readonly SupplyStage[] = ["PREPARED", "LISTED"];

/** The parameters of the panel in the address, and what each looks like. */
export const assemblyParameters = {
  "a-mu": /^\d{1,7}(\.\d+)?$/,
  "a-gap": /^(0|5|10|20)$/,
  "a-stage": /^(any|[A-Z_]+(,[A-Z_]+)*)$/,
  "a-county": /^\d{6}(,\d{6})*$/,
  "a-tab": /^short$/,
  "a-open": /^[\w-]{1,64}$/,
} as const satisfies Record<string, RegExp>;

type Name = keyof typeof assemblyParameters;

export function readAssemblyState(own: Readonly<Record<string, string>>): AssemblyState {
  const asked = own["a-stage"];
  return {
    minMu: Number(own["a-mu"] ?? presetMu) || presetMu,
    gap: Number(own["a-gap"] ?? 0),
    stages:
      asked === undefined
        ? firstStages
        : asked.split(",").filter((part): part is SupplyStage => (stages as readonly string[]).includes(part)),
    counties: own["a-county"]?.split(",") ?? [],
    tab: own["a-tab"] === "short" ? "short" : "whole",
  };
}

/** What to write into the address; what is as at first is taken out of it. */
export function writeAssemblyState(state: AssemblyState): Record<Exclude<Name, "a-open">, string | null> {
  return {
    "a-mu": state.minMu === presetMu ? null : String(state.minMu),
    "a-gap": state.gap === 0 ? null : String(state.gap),
    "a-stage": state.stages.join() === firstStages.join() ? null : state.stages.join(",") || "any",
    "a-county": state.counties.length === 0 ? null : state.counties.join(","),
    "a-tab": state.tab === "short" ? "short" : null,
  };
}

const wholePage = 50;
// Those that reach the size come with those that do not, the smallest first.
const shortPage = 200;

export function variablesOf(state: AssemblyState) {
  const where: ParcelFilter = {
    ...(state.stages.length > 0 ? { stage: { in: [...state.stages] } } : {}),
    ...(state.counties.length > 0 ? { countyCode: { in: [...state.counties] } } : {}),
  };
  const nearMisses = state.tab === "short";
  return {
    where,
    minArea: { mu: String(state.minMu) },
    maxGap: state.gap,
    nearMisses,
    orderBy: nearMisses ? (["AREA_ASC"] as const) : (["AREA_DESC"] as const),
    first: nearMisses ? shortPage : wholePage,
  };
}

/** Those of the tab: of near misses, the one that lacks the least first. */
export function ofTab<T extends { area: number | null; reachesSize: boolean }>(
  assemblies: readonly T[],
  tab: AssemblyState["tab"],
): readonly T[] {
  return tab === "whole"
    ? assemblies.filter(({ reachesSize }) => reachesSize)
    : assemblies.filter(({ reachesSize }) => !reachesSize).toSorted((a, b) => (b.area ?? 0) - (a.area ?? 0));
}
