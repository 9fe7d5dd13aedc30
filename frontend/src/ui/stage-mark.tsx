import type { SupplyStage } from "../api/generated/graphql";
import { useText } from "./use-text";
import { stageColours } from "./stages";

/** A supply stage: its colour and, always, its name. */
export function StageMark({ stage }: { stage: SupplyStage }) {
  const { term } = useText();
  return (
    <span className="stage-mark">
      <span className="dot" style={{ background: stageColours[stage] }} aria-hidden="true" />
      {term("stage", stage)}
    </span>
  );
}
