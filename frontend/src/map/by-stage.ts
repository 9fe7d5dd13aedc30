import type { ExpressionSpecification } from "maplibre-gl";
import { stageColours, stages } from "../ui/stages";
import { palette } from "./palette";

/** The colour of a feature by its property `stage`. */
export const byStage = [
  "match",
  ["get", "stage"],
  ...stages.flatMap((stage) => [stage, stageColours[stage]]),
  palette.border,
] as unknown as ExpressionSpecification;
