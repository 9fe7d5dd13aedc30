import { Form, Input, Select, Space } from "antd";
import type { MultiPolygon } from "geojson";
import type { UserError } from "../../api/use-act";
import { errorsAt, fieldState } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";
import type { Draft } from "../editing/draft";
import { OutlineSection } from "../editing/outline-section";
import type { PanelProps } from "../panel";
import { areaUnits, unitOf } from "./act-input";
import { AreasSection } from "./areas-section";
import { ChoiceInput, type Option } from "./choice-input";
import type { ActName, Field } from "./fields";
import { labelOf } from "./labels";
import { ParcelsInput } from "./parcels-input";
import { PlaceInput } from "./place-input";

/** What changes in a draft. */
export interface Change {
  texts: Readonly<Record<string, string | null>>;
  shapes: Readonly<Record<string, MultiPolygon | null>>;
}

/** What a form gives each of its fields. */
export interface FieldContext {
  page: PanelProps;
  act: ActName;
  /** What was typed and drawn so far. */
  texts: Draft["texts"];
  shapes: Draft["shapes"];
  /** What a field says: what was typed, or what the form began with. */
  textAt: (key: string) => string;
  shapeAt: (key: string) => MultiPolygon | null;
  onTexts: (texts: Readonly<Record<string, string>>) => void;
  /** Texts and shapes at once; those that are null are taken away. */
  onAll: (change: Change) => void;
  /** The outline on record. */
  outline: MultiPolygon | null;
  errors: readonly UserError[];
  known: readonly Option[];
  counties: readonly string[];
}

interface FieldInputProps {
  field: Field;
  form: FieldContext;
}

/** One field of an act, told as its kind wants it, with what the rules say against it. */
export function FieldInput({ field, form }: FieldInputProps) {
  const text = useText();
  const errors = errorsAt(form.errors, field.name);
  const label = labelOf(text, form.act, field.name);
  if (field.kind === "outline") {
    return (
      <OutlineSection
        {...form.page}
        before={form.outline}
        shape={form.shapeAt(field.name)}
        onShape={(shape) => form.onAll({ texts: {}, shapes: { [field.name]: shape } })}
        errors={errors}
      />
    );
  }
  if (field.kind === "areas") return <AreasSection form={form} />;
  return (
    <Form.Item label={label} {...(field.required ? { required: true } : {})} {...fieldState(errors)}>
      <Control field={field} form={form} label={label} />
    </Form.Item>
  );
}

function Control({ field, form, label }: FieldInputProps & { label: string }) {
  const { term } = useText();
  const { name, kind, required } = field;
  const value = form.textAt(name);
  const onChange = (next: string) => form.onTexts({ [name]: next });
  const common = { "aria-label": label, value };
  switch (kind) {
    case "text":
      return <Input {...common} maxLength={500} onChange={(event) => onChange(event.target.value)} />;
    case "long":
      return <Input.TextArea {...common} maxLength={2000} onChange={(event) => onChange(event.target.value)} />;
    case "date":
      return <Input {...common} type="date" onChange={(event) => onChange(event.target.value)} />;
    case "integer":
    case "decimal":
      return <Input {...common} {...suffixOf(field, term)} onChange={(event) => onChange(event.target.value)} />;
    case "area":
      return <AreaInput field={field} form={form} label={label} />;
    case "period":
      return <PeriodInput field={field} form={form} label={label} />;
    case "yes-no":
    case "enum":
      return <TermSelect field={field} {...{ label, value, onChange }} />;
    case "place":
      return <PlaceInput {...{ label, value, onChange }} page={form.page} />;
    case "parcels":
      return <ParcelsInput {...{ label, value, onChange }} known={form.known} />;
    case "outline":
    case "areas":
      return null;
    default:
      return (
        <ChoiceInput
          {...{ kind, label, value, required, onChange }}
          known={form.known}
          counties={form.counties}
          catalogue={form.page.catalogue}
        />
      );
  }
}

function suffixOf({ unit }: Field, term: (family: string, name: string) => string) {
  return unit ? { suffix: term("measure", unit) } : {};
}

interface TermSelectProps {
  field: Field;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** One of the schema's names, in the words of the page. */
function TermSelect({ field, label, value, onChange }: TermSelectProps) {
  const { term } = useText();
  const family = field.family ?? "yes-no";
  const values = field.values ?? ["true", "false"];
  const all = value === "" || values.includes(value) ? values : [value, ...values];
  return (
    <Select<string>
      aria-label={label}
      allowClear={!field.required}
      showSearch={{ optionFilterProp: "label" }}
      value={value === "" ? null : value}
      options={all.map((each) => ({ value: each, label: term(family, each) }))}
      onChange={(next: string | undefined) => onChange(next ?? "")}
    />
  );
}

/** A size of land in the unit that the paper has. */
function AreaInput({ field: { name }, form, label }: FieldInputProps & { label: string }) {
  const { say, term } = useText();
  const unit = form.textAt(`${name}.unit`) || unitOf(name);
  return (
    <Space.Compact block>
      <Input
        aria-label={label}
        value={form.textAt(name)}
        onChange={(event) => form.onTexts({ [name]: event.target.value })}
      />
      <Select<string>
        className="act-unit"
        aria-label={say("act.unit", { field: label })}
        value={unit}
        options={areaUnits.map((value) => ({ value, label: term("area-unit", value) }))}
        onChange={(value) => form.onTexts({ [`${name}.unit`]: value })}
      />
    </Space.Compact>
  );
}

/** A first and a last day, and how the document words it. */
function PeriodInput({ field: { name }, form, label }: FieldInputProps & { label: string }) {
  const { say } = useText();
  const part = (key: "first" | "last" | "text") => ({
    "aria-label": `${label} ${say(`act.period.${key}`)}`,
    value: form.textAt(`${name}.${key}`),
    onChange: (event: { target: { value: string } }) => form.onTexts({ [`${name}.${key}`]: event.target.value }),
  });
  return (
    <div className="act-period">
      <label>
        {say("act.period.first")} <Input type="date" {...part("first")} />
      </label>
      <label>
        {say("act.period.last")} <Input type="date" {...part("last")} />
      </label>
      <label>
        {say("act.period.text")} <Input maxLength={100} {...part("text")} />
      </label>
    </div>
  );
}
