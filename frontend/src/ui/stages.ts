import type { SupplyStage } from "../api/generated/graphql";

/** The supply stages in the order land goes through them. */
export const stages = [
  "UNPREPARED",
  "RESERVED",
  "PREPARED",
  "LISTED",
  "DELIVERED",
  "UNDER_CONSTRUCTION",
  "IN_USE",
] as const satisfies readonly SupplyStage[];

/** Distinguishable in the three common colour deficiencies; never shown without the word. */
export const stageColours: Record<SupplyStage, string> = {
  UNPREPARED: "#9AA5B1",
  PREPARED: "#2B8A3E",
  LISTED: "#E67700",
  DELIVERED: "#1971C2",
  UNDER_CONSTRUCTION: "#6741D9",
  IN_USE: "#495057",
  RESERVED: "#0C8599",
};
