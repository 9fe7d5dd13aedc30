import type { SiteCheckResultFragment } from "../../api/generated/graphql";

export const partNames = ["hardOnly", "both", "softOnly", "none"] as const;
export type PartName = (typeof partNames)[number];

/** The four parts with their shares of the sum: they always make the whole. Empty parts are left out. */
export function partsOf(
  parts: Pick<SiteCheckResultFragment["parts"], PartName>,
): { part: PartName; mu: number; share: number }[] {
  const whole = partNames.reduce((sum, part) => sum + parts[part], 0);
  return partNames
    .filter((part) => parts[part] > 0)
    .map((part) => ({ part, mu: parts[part], share: parts[part] / whole }));
}
