import { Checkbox, Select } from "antd";
import { formatNumber } from "../../geo/units";
import { NumberField } from "../../ui/number-field";
import { useText } from "../../ui/use-text";
import { type Criteria, noRange } from "./criteria";
import { RangeField } from "./range-field";

interface LandConditionsProps {
  criteria: Criteria;
  onChange: (patch: Partial<Criteria>) => void;
}

const shares = [1, 0.95, 0.9, 0.8, 0.5];
const none = -1;

/** Constraints, shape, price and idleness. */
export function LandConditions({ criteria, onChange }: LandConditionsProps) {
  const { say } = useText();
  return (
    <>
      <div className="site-shares">
        <ShareChoice
          label={say("site.hard")}
          value={criteria.hardFree}
          onChange={(hardFree) => onChange({ hardFree })}
        />
        <ShareChoice
          label={say("site.soft")}
          value={criteria.softFree}
          onChange={(softFree) => onChange({ softFree })}
        />
      </div>
      <Rectangle rectangle={criteria.rectangle} onChange={(rectangle) => onChange({ rectangle })} />
      <RangeField
        label={say("site.price")}
        range={criteria.price}
        scale={1e4}
        onChange={(price) => onChange({ price })}
      />
      <RangeField
        label={say("site.per-mu")}
        range={criteria.pricePerMu}
        scale={1e4}
        onChange={(pricePerMu) => onChange({ pricePerMu })}
      />
      <RangeField
        label={say("site.ratio")}
        range={criteria.plotRatio}
        onChange={(plotRatio) => onChange({ plotRatio: plotRatio ?? noRange })}
      />
      <Checkbox checked={criteria.notIdle} onChange={(event) => onChange({ notIdle: event.target.checked })}>
        {say("site.not-idle")}
      </Checkbox>
    </>
  );
}

interface ShareChoiceProps {
  label: string;
  value: number | null;
  onChange: (share: number | null) => void;
}

function ShareChoice({ label, value, onChange }: ShareChoiceProps) {
  const { say, language } = useText();
  const offered = value === null || shares.includes(value) ? shares : [value, ...shares];
  return (
    <label className="field">
      <span>{label}</span>
      <Select
        aria-label={label}
        value={value ?? none}
        options={[
          { value: none, label: say("site.any") },
          ...offered.map((share) => ({ value: share, label: `${formatNumber(share * 100, language)}%` })),
        ]}
        onChange={(chosen: number) => onChange(chosen === none ? null : chosen)}
      />
    </label>
  );
}

interface RectangleProps {
  rectangle: Criteria["rectangle"];
  onChange: (rectangle: Criteria["rectangle"]) => void;
}

/** The sides of a factory; one side alone stands for a square. */
function Rectangle({ rectangle, onChange }: RectangleProps) {
  const { say } = useText();
  const set = (width: number | null, length: number | null) => onChange(width && length ? { width, length } : null);
  return (
    <fieldset className="area-range">
      <legend>{say("site.fit")}</legend>
      <div className="area-range-fields">
        <NumberField
          label={say("site.fit.width")}
          placeholder={say("site.fit.width")}
          value={rectangle?.width ?? null}
          onCommit={(width) => set(width, rectangle?.length ?? width)}
        />
        <span aria-hidden="true">×</span>
        <NumberField
          label={say("site.fit.length")}
          placeholder={say("site.fit.length")}
          value={rectangle?.length ?? null}
          onCommit={(length) => set(rectangle?.width ?? length, length)}
        />
      </div>
    </fieldset>
  );
}
