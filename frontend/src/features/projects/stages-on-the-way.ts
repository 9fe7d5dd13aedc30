import type { ProjectStageName } from "../../api/generated/graphql";

/** The stages of a project that has not yet reached its agreed capacity, in their order. */
export const stagesOnTheWay = [
  "SIGNED",
  "APPROVED",
  "LISTED",
  "LAND_DELIVERED",
  "STARTED",
  "COMPLETED",
  "IN_PRODUCTION",
] as const satisfies ProjectStageName[];

export type StageOnTheWay = (typeof stagesOnTheWay)[number];
