import type { SupplyStage } from "../api/generated/graphql";
import { useText } from "./use-text";
import { StageMark } from "./stage-mark";
import { stages } from "./stages";

interface StageChoiceProps {
  value: readonly SupplyStage[];
  onChange: (value: SupplyStage[]) => void;
}

/** All stages at once, each a check box that looks like a chip. None checked means any. */
export function StageChoice({ value, onChange }: StageChoiceProps) {
  const { say, term } = useText();
  return (
    <fieldset className="stage-choice">
      <legend>{say("filter.stage")}</legend>
      {stages.map((stage) => (
        <label key={stage} className={value.includes(stage) ? "chip chip-on" : "chip"}>
          <input
            type="checkbox"
            checked={value.includes(stage)}
            aria-label={term("stage", stage)}
            onChange={(event) =>
              onChange(stages.filter((each) => (each === stage ? event.target.checked : value.includes(each))))
            }
          />
          <StageMark stage={stage} />
        </label>
      ))}
    </fieldset>
  );
}
