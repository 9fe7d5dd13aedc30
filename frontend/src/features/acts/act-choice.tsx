import { useText } from "../../ui/use-text";
import type { ActName } from "./fields";

interface ActChoiceProps {
  acts: readonly ActName[];
  chosen: ActName | null;
  onChoose: (act: ActName) => void;
}

/** What can be done, one of it at a time. */
export function ActChoice({ acts, chosen, onChoose }: ActChoiceProps) {
  const { say, term } = useText();
  return (
    <fieldset className="stage-choice edit-choice">
      <legend>{say("edit.act")}</legend>
      {acts.map((act) => (
        <label key={act} className={act === chosen ? "chip chip-on" : "chip"}>
          <input
            type="radio"
            name="act"
            checked={act === chosen}
            aria-label={term("act-name", act)}
            onChange={() => onChoose(act)}
          />
          {term("act-name", act)}
        </label>
      ))}
    </fieldset>
  );
}
