import { Input, Select } from "antd";
import { useState } from "react";
import { FilterSourcesDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { type AreaUnit, MU_PER_HECTARE } from "../../geo/units";
import { NumberField } from "../../ui/number-field";
import { oneLanguage } from "../../ui/one-language";
import { useText } from "../../ui/use-text";
import { type Axis, boundsOf, daysOf, daysText, formOf, knownPart, rangeText } from "./axes";

interface AxisFieldProps {
  axis: Axis;
  /** As it stands in the address; empty while it is not set. */
  text: string;
  unit: AreaUnit;
  disabled: boolean;
  onChange: (text: string) => void;
}

/** One condition that is asked for seldom, typed as its form wants it. */
export function AxisField(props: AxisFieldProps) {
  const { axis, text, unit, disabled, onChange } = props;
  const { say, term } = useText();
  const form = formOf(axis);
  const label = say(`filter.name.${axis}`);
  const choice = { "aria-label": label, placeholder: say("filter.any", { name: label }), disabled };
  switch (form.form) {
    case "text":
      return <TextField key={text} {...props} label={label} />;
    case "one":
      return (
        <Select<string>
          {...choice}
          allowClear
          value={text || undefined}
          options={form.words.map((value) => ({
            value,
            label: say("filter.chip", { name: label, value: term(form.family, value) }),
          }))}
          onChange={(value?: string) => onChange(value ?? "")}
        />
      );
    case "several":
      return (
        <Select<string[]>
          {...choice}
          mode="multiple"
          optionFilterProp="label"
          value={partsOf(text)}
          options={form.words.map((value) => ({ value, label: term(form.family, value) }))}
          onChange={(value) => onChange(knownPart(axis, value.join(",")))}
        />
      );
    case "sources":
      return <SourceField {...choice} text={text} onChange={onChange} />;
    case "range": {
      const hectares = form.unit === "mu" && unit === "ha";
      const name = form.unit === "mu" ? `${label} (${say(`app.unit.${unit}`)})` : label;
      return <RangeField {...props} name={name} scale={hectares ? MU_PER_HECTARE : 1} />;
    }
    case "days":
      return <DaysField {...props} name={label} />;
  }
}

const partsOf = (text: string) => (text === "" ? [] : text.split(","));

function TextField({ axis, text, label, disabled, onChange }: AxisFieldProps & { label: string }) {
  const [typed, setTyped] = useState(text);
  const known = knownPart(axis, typed);
  const commit = () => known !== text && (known !== "" || typed.trim() === "") && onChange(known);
  return (
    <label className="field">
      <span>{label}</span>
      <Input
        value={typed}
        disabled={disabled}
        {...(known === "" && typed.trim() !== "" ? { status: "error", "aria-invalid": true } : {})}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onPressEnter={commit}
      />
    </label>
  );
}

/** From and to. One that would cross the other takes its place. */
function RangeField({ text, name, scale, disabled, onChange }: AxisFieldProps & { name: string; scale: number }) {
  const { say } = useText();
  const [min, max] = boundsOf(text) ?? [null, null];
  return (
    <fieldset className="area-range">
      <legend>{name}</legend>
      <div className="area-range-fields">
        <NumberField
          label={say("filter.range.from", { name })}
          value={min}
          scale={scale}
          disabled={disabled}
          onCommit={(from) => onChange(rangeText(from, from !== null && max !== null && from > max ? from : max))}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          label={say("filter.range.to", { name })}
          value={max}
          scale={scale}
          disabled={disabled}
          onCommit={(to) => onChange(rangeText(to !== null && min !== null && to < min ? to : min, to))}
        />
      </div>
    </fieldset>
  );
}

const later = (a: string | null, b: string | null) => a !== null && b !== null && a > b;

function DaysField({ text, name, disabled, onChange }: AxisFieldProps & { name: string }) {
  const { say } = useText();
  const [first, last] = daysOf(text);
  return (
    <fieldset className="area-range">
      <legend>{name}</legend>
      <div className="area-range-fields">
        <input
          type="date"
          aria-label={say("filter.days.from", { name })}
          value={first ?? ""}
          disabled={disabled}
          onChange={({ target }) => {
            const day = target.value || null;
            onChange(daysText(day, later(day, last) ? day : last));
          }}
        />
        <span aria-hidden="true">–</span>
        <input
          type="date"
          aria-label={say("filter.days.to", { name })}
          value={last ?? ""}
          disabled={disabled}
          onChange={({ target }) => {
            const day = target.value || null;
            onChange(daysText(later(first, day) ? day : first, day));
          }}
        />
      </div>
    </fieldset>
  );
}

interface SourceFieldProps extends Pick<AxisFieldProps, "text" | "disabled" | "onChange"> {
  "aria-label": string;
  placeholder: string;
}

function SourceField({ text, onChange, ...choice }: SourceFieldProps) {
  const { language } = useText();
  const sources = shown(useOperation(FilterSourcesDocument, {}).load)?.sources.nodes ?? [];
  const named = sources.map(({ key, title }) => ({ value: key, label: oneLanguage(title, language) }));
  const unnamed = partsOf(text).filter((key) => !sources.some((each) => each.key === key));
  return (
    <Select<string[]>
      {...choice}
      mode="multiple"
      optionFilterProp="label"
      popupMatchSelectWidth={320}
      value={partsOf(text)}
      options={[...named, ...unnamed.map((value) => ({ value, label: value }))]}
      onChange={(value) => onChange(value.join(","))}
    />
  );
}
