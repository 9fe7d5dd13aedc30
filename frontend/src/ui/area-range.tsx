import { InputNumber } from "antd";
import { useState } from "react";
import { type AreaUnit, fromMu, toMu } from "../geo/units";
import { useText } from "./use-text";

interface AreaRangeProps {
  minMu: number | null;
  maxMu: number | null;
  unit: AreaUnit;
  onChange: (minMu: number | null, maxMu: number | null) => void;
}

/** Two figures in the unit of the page. They take effect on Enter and on leaving the field. */
export function AreaRange({ minMu, maxMu, unit, onChange }: AreaRangeProps) {
  const { say } = useText();
  const unitName = say(`app.unit.${unit}`);
  return (
    <fieldset className="area-range">
      <legend>
        {say("filter.area")} ({unitName})
      </legend>
      <div className="area-range-fields">
        <AreaField
          key={`min ${minMu} ${unit}`}
          label={say("filter.area.min", { unit: unitName })}
          placeholder={say("filter.area.from")}
          mu={minMu}
          unit={unit}
          onCommit={(mu) => onChange(mu, maxMu !== null && mu !== null && mu > maxMu ? null : maxMu)}
        />
        <span aria-hidden="true">–</span>
        <AreaField
          key={`max ${maxMu} ${unit}`}
          label={say("filter.area.max", { unit: unitName })}
          placeholder={say("filter.area.to")}
          mu={maxMu}
          unit={unit}
          onCommit={(mu) => onChange(minMu !== null && mu !== null && mu < minMu ? null : minMu, mu)}
        />
      </div>
    </fieldset>
  );
}

interface AreaFieldProps {
  label: string;
  placeholder: string;
  mu: number | null;
  unit: AreaUnit;
  onCommit: (mu: number | null) => void;
}

function AreaField({ label, placeholder, mu, unit, onCommit }: AreaFieldProps) {
  const shown = mu === null ? null : Math.round(fromMu(mu, unit) * 1e4) / 1e4;
  const [value, setValue] = useState<number | null>(shown);
  const commit = () => {
    if (value !== shown) {
      onCommit(value === null ? null : toMu(value, unit));
    }
  };
  return (
    <InputNumber
      aria-label={label}
      placeholder={placeholder}
      min={0}
      max={1e6}
      controls={false}
      value={value}
      onChange={setValue}
      onBlur={commit}
      onPressEnter={commit}
    />
  );
}
