import { Form, Select } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import {
  ConstraintChoicesDocument,
  NamedChoicesDocument,
  QuotaChoicesDocument,
} from "../../api/generated/acts/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { type Text, useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { ChoiceInput, type Option } from "./choice-input";
import { recordLabel } from "./labels";
import type { SubjectType, Written } from "./subjects";

interface FindRecordProps {
  page: PanelProps;
  counties: readonly string[];
  admin: boolean;
  onFound: (record: Written) => void;
}

const choices = { Parcel: "parcel", SupplyContract: "contract", IdleFinding: "finding", Project: "project" } as const;
const land = ["Parcel", "SupplyContract", "IdleFinding", "Project", "LandQuota", "Constraint"] as const;
const reserved = ["Platform", "Park", "Facility"] as const;
type Found = (typeof land)[number] | (typeof reserved)[number];

/** The way to a record that one knows the number or the name of. */
export function FindRecord({ page, counties, admin, onFound }: FindRecordProps) {
  const { say, term } = useText();
  const [type, setType] = useState<Found>("SupplyContract");
  const types: readonly Found[] = admin ? [...land, ...reserved] : land;
  const label = say("act.find.of", { type: term("act-type", type) });
  const take = (value: string) => value !== "" && onFound({ type, id: value, code: value, key: value });
  return (
    <Form layout="vertical" component={false}>
      <fieldset className="edit-section act-group">
        <legend>{say("act.find")}</legend>
        <Form.Item label={say("act.find.type")}>
          <Select<Found>
            aria-label={say("act.find.type")}
            value={type}
            options={types.map((value) => ({ value, label: term("act-type", value) }))}
            onChange={setType}
          />
        </Form.Item>
        <Form.Item label={label}>
          {isChoice(type) ? (
            <ChoiceInput
              key={type}
              kind={choices[type]}
              {...{ label, counties }}
              value=""
              required
              known={[]}
              catalogue={page.catalogue}
              onChange={take}
            />
          ) : (
            <OtherRecords key={type} {...{ label, type }} catalogue={page.catalogue} onChange={take} />
          )}
        </Form.Item>
      </fieldset>
    </Form>
  );
}

function isChoice(type: SubjectType): type is keyof typeof choices {
  return type in choices;
}

interface OtherRecordsProps {
  type: Exclude<Found, keyof typeof choices>;
  label: string;
  catalogue: PanelProps["catalogue"];
  onChange: (value: string) => void;
}

/** Records that no field of an act names, and so no field chooses. */
function OtherRecords({ type, label, catalogue, onChange }: OtherRecordsProps) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed.trim().slice(0, 100));
  const quotas = useOperation(QuotaChoicesDocument, type === "LandQuota" ? noVariables : null).load;
  const where = useMemo(
    () => (type === "Constraint" ? { where: asked === "" ? {} : { code: { contains: asked } } } : null),
    [type, asked],
  );
  const constraints = useOperation(ConstraintChoicesDocument, where).load;
  const name = useMemo(
    () => (type === "Facility" && asked !== "" ? { text: asked, types: ["FACILITY" as const] } : null),
    [type, asked],
  );
  const facilities = useOperation(NamedChoicesDocument, name).load;
  const known = shown(catalogue.load);
  const found: Readonly<Record<OtherRecordsProps["type"], readonly Option[]>> = {
    LandQuota: byId(text, type, shown(quotas)?.landQuotas.nodes ?? []),
    Constraint: byId(text, type, shown(constraints)?.constraints.nodes ?? []),
    Facility: (shown(facilities)?.search.nodes ?? []).flatMap((each) =>
      each.type === "Facility"
        ? [{ value: each.id, label: text.named({ name: each.title, nameEn: each.nameEn }) }]
        : [],
    ),
    Platform: byKey(text, known?.platforms.nodes ?? []),
    Park: byKey(text, known?.parks.nodes ?? []),
  };
  const server = type === "Constraint" || type === "Facility";
  return (
    <Select<string>
      aria-label={label}
      value={null}
      placeholder={text.say("act.search")}
      showSearch={server ? { filterOption: false, onSearch: setTyped } : { optionFilterProp: "label" }}
      options={[...found[type]]}
      onChange={onChange}
    />
  );
}

const noVariables = {};

function byKey(text: Text, records: readonly { key: string; name: string; nameEn: string | null }[]): Option[] {
  return records.map((each) => ({ value: each.key, label: text.named(each) }));
}

function byId(text: Text, type: SubjectType, records: readonly { id: string }[]): Option[] {
  return records.map((each) => ({ value: each.id, label: recordLabel(text, { ...each, type }) }));
}
