/** What areas are shown in. 15 mu make one hectare; one mu is exactly 2000/3 square metres. */
export type AreaUnit = "mu" | "ha";

export const MU_PER_HECTARE = 15;
export const SQUARE_METRES_PER_MU = 2000 / 3;

export function fromMu(mu: number, unit: AreaUnit): number {
  return unit === "ha" ? mu / MU_PER_HECTARE : mu;
}

/** Back to mu, to four decimals (a fifteenth of a square metre), so that a round figure stays one. */
export function toMu(value: number, unit: AreaUnit): number {
  return unit === "ha" ? Math.round(value * MU_PER_HECTARE * 1e4) / 1e4 : value;
}

/** The figure without its unit: one decimal in mu, two in hectares. */
export function formatArea(mu: number, unit: AreaUnit, language: string): string {
  const digits = unit === "ha" ? 2 : 1;
  return formatNumber(fromMu(mu, unit), language, digits, digits);
}

/** The figure of a total, without decimals where it is large. */
export function formatTotalArea(mu: number, unit: AreaUnit, language: string): string {
  const value = fromMu(mu, unit);
  const digits = value >= 1000 ? 0 : 1;
  return formatNumber(value, language, digits, digits);
}

export function formatNumber(value: number, language: string, most = 2, least = 0): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: most, minimumFractionDigits: least }).format(value);
}
