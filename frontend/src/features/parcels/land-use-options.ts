import type { CatalogueQuery } from "../../api/generated/graphql";

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
