import { NumberField } from "../../ui/number-field";
import { useText } from "../../ui/use-text";
import type { Range } from "./criteria";

interface RangeFieldProps {
  label: string;
  range: Range;
  scale?: number;
  onChange: (range: Range) => void;
}

/** From and to; an end that would lie beyond the other takes it away. */
export function RangeField({ label, range: { min, max }, scale = 1, onChange }: RangeFieldProps) {
  const { say } = useText();
  return (
    <fieldset className="area-range">
      <legend>{label}</legend>
      <div className="area-range-fields">
        <NumberField
          label={say("site.range.from", { name: label })}
          placeholder={say("filter.area.from")}
          value={min}
          scale={scale}
          onCommit={(value) =>
            onChange({ min: value, max: max !== null && value !== null && value > max ? null : max })
          }
        />
        <span aria-hidden="true">–</span>
        <NumberField
          label={say("site.range.to", { name: label })}
          placeholder={say("filter.area.to")}
          value={max}
          scale={scale}
          onCommit={(value) =>
            onChange({ max: value, min: min !== null && value !== null && value < min ? null : min })
          }
        />
      </div>
    </fieldset>
  );
}
