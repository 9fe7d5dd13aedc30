import { Form, Input, Select } from "antd";
import { EditorSourcesDocument, TownshipsOfDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import type { UserError } from "../../api/use-act";
import { useOperation } from "../../api/use-operation";
import { errorsAt, fieldState } from "../../ui/act-errors";
import { oneLanguage } from "../../ui/one-language";
import { stages } from "../../ui/stages";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { type Field, kinds, labelOf } from "./acts";
import { LandUseInput } from "./land-use-input";

export interface FieldInputProps {
  field: Field;
  /** The path of what the field belongs to, such as `parts.0.`; empty for the input itself. */
  prefix?: string;
  /** Says which of several fields of this name it is, for those who do not see where it stands. */
  of?: string;
  textAt: (key: string) => string;
  onText: (key: string, text: string) => void;
  errors: readonly UserError[];
  catalogue: PanelProps["catalogue"];
  /** The county whose townships there are to choose from. */
  county: string | null;
}

const noChoice = { value: "", label: "–" };

/** One field of an act, typed as its kind wants it, with what the rules say against it. */
export function FieldInput(props: FieldInputProps) {
  const { field, prefix = "", of, textAt, onText, errors } = props;
  const { say, term } = useText();
  const key = prefix + field.name;
  const kind = kinds[field.name];
  const label = say(labelOf(field.name));
  const name = of === undefined ? label : `${of} ${label}`;
  const common = { "aria-label": name, value: textAt(key) };
  const choose = (options: readonly { value: string; label: string }[]) => (
    <Select<string>
      {...common}
      showSearch
      optionFilterProp="label"
      options={field.required ? [...options] : [noChoice, ...options]}
      onChange={(value) => onText(key, value)}
    />
  );
  const input = () => {
    switch (kind) {
      case "text":
        return <Input {...common} maxLength={200} onChange={(event) => onText(key, event.target.value)} />;
      case "date":
        return <Input {...common} type="date" onChange={(event) => onText(key, event.target.value)} />;
      case "area":
        return <Input {...common} suffix="m²" onChange={(event) => onText(key, event.target.value)} />;
      case "reason":
        return <Input.TextArea {...common} maxLength={500} onChange={(event) => onText(key, event.target.value)} />;
      case "stage":
        return choose(stages.map((value) => ({ value, label: term("stage", value) })));
      case "origin":
        return choose(["REPORTED", "SURVEYED"].map((value) => ({ value, label: term("origin", value) })));
      case "land-use":
        return <LandUseInput {...{ textAt, onText, path: key, label: name }} />;
      case "platform":
        return <PlatformSelect {...props} {...{ choose }} />;
      case "township":
        return <TownshipSelect {...props} {...{ choose }} />;
      case "source":
        return <SourceSelect {...{ choose }} />;
    }
  };
  return (
    <Form.Item
      label={label}
      {...(field.required ? { required: true } : {})}
      {...fieldState(errorsAt(errors, ...key.split(".")))}
    >
      {input()}
    </Form.Item>
  );
}

type Choose = (options: readonly { value: string; label: string }[]) => React.ReactNode;

function PlatformSelect({ catalogue, choose }: FieldInputProps & { choose: Choose }) {
  const { named } = useText();
  const platforms = shown(catalogue.load)?.platforms.nodes ?? [];
  return choose(platforms.map((each) => ({ value: each.key, label: named(each) })));
}

function TownshipSelect({ county, choose }: FieldInputProps & { choose: Choose }) {
  const { named } = useText();
  const { load } = useOperation(TownshipsOfDocument, county === null ? null : { prefix: county });
  return choose((shown(load)?.regions.nodes ?? []).map((each) => ({ value: each.code, label: named(each) })));
}

function SourceSelect({ choose }: { choose: Choose }) {
  const { language } = useText();
  const sources = shown(useOperation(EditorSourcesDocument, {}).load)?.sources.nodes ?? [];
  return choose(sources.map(({ key, title }) => ({ value: key, label: oneLanguage(title, language) })));
}
