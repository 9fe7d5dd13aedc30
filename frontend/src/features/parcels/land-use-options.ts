import type { CatalogueQuery } from "../../api/generated/graphql";
import { codedUse } from "./parcel-filter";

type LandUse = CatalogueQuery["landUses"]["nodes"][number];

export interface LandUseOption {
  value: string;
  label: string;
}

/** The classes industry is planned in, at every level, and then all main classes. */
export function landUseOptions(
  landUses: readonly LandUse[],
  named: (use: LandUse) => string,
): { industry: LandUseOption[]; classes: LandUseOption[] } {
  const option = (use: LandUse): LandUseOption => ({ value: use.code, label: `${use.code} ${named(use)}` });
  const isIndustry = ({ code }: LandUse) => code.startsWith("10") || code.startsWith("11");
  return {
    industry: landUses.filter(isIndustry).map(option),
    classes: landUses.filter((use) => use.level === 1 && !isIndustry(use)).map(option),
  };
}

/** What is chosen beside the options, with the classification of its code. */
export function otherUses(
  uses: readonly string[],
  options: readonly LandUseOption[],
  term: (family: string, name: string) => string,
): { label: string; options: LandUseOption[] }[] {
  const others = uses
    .filter((use) => !options.some(({ value }) => value === use))
    .map((use) => [use, ...codedUse(use)] as const);
  return [...new Set(others.map(([, system]) => system))].map((system) => ({
    label: term("system", system),
    options: others.filter((each) => each[1] === system).map(([value, , code]) => ({ value, label: code })),
  }));
}
