import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { type CatalogueQuery, DemandSourcesDocument, SaveDemandDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useAct, type UserError } from "../../api/use-act";
import { useOperation } from "../../api/use-operation";
import { ActErrors, errorsAt, fieldState } from "../../ui/act-errors";
import { oneLanguage } from "../../ui/one-language";
import { useText } from "../../ui/use-text";
import { type Criteria, inputOf } from "./criteria";

interface DemandDialogProps {
  criteria: Criteria;
  /** The counties whose demands one may write. */
  counties: readonly string[];
  catalogue: CatalogueQuery | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}

const fields = ["title", "investor", "regionCode", "validTo", "note", "sourceKey"] as const;
type Field = (typeof fields)[number];

/** Keeps the criteria as a demand, so that one is told when a site appears. */
export function DemandDialog({ criteria, counties, catalogue, onClose, onSaved }: DemandDialogProps) {
  const { say, named, language } = useText();
  const sources = shown(useOperation(DemandSourcesDocument, {}).load)?.sources.nodes ?? [];
  const { act, run } = useAct(SaveDemandDocument);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [typed, setTyped] = useState<Record<Field, string>>({
    title: "",
    investor: "",
    regionCode: counties[0] ?? "",
    validTo: "",
    note: "",
    sourceKey: "",
  });
  const set = (field: Field, value: string) => setTyped({ ...typed, [field]: value });
  const save = async () => {
    const { title, regionCode, sourceKey, ...more } = typed;
    const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value.trim() !== ""));
    const data = await run({ input: { title, regionCode, sourceKey, criteria: inputOf(criteria), ...said } });
    setErrors(data?.saveDemand?.userErrors ?? []);
    const saved = data?.saveDemand?.demand;
    if (saved) onSaved(saved.id);
  };
  const text = (field: Field, type = "text") => (
    <Form.Item label={say(`demand.${field}`)} {...fieldState(errorsAt(errors, field))}>
      <Input
        type={type}
        aria-label={say(`demand.${field}`)}
        value={typed[field]}
        onChange={(event) => set(field, event.target.value)}
      />
    </Form.Item>
  );
  const countyName = (code: string) => {
    const county = catalogue?.counties.nodes.find((each) => each.code === code);
    return county ? named(county) : code;
  };
  return (
    <Modal open footer={null} title={say("site.save-demand")} onCancel={onClose}>
      <Form layout="vertical" onFinish={() => void save()}>
        {text("title")}
        {text("investor")}
        <Form.Item label={say("demand.regionCode")} {...fieldState(errorsAt(errors, "regionCode"))}>
          <Select
            aria-label={say("demand.regionCode")}
            value={typed.regionCode}
            options={counties.map((code) => ({ value: code, label: countyName(code) }))}
            onChange={(code: string) => set("regionCode", code)}
          />
        </Form.Item>
        {text("validTo", "date")}
        {text("note")}
        <Form.Item label={say("demand.sourceKey")} {...fieldState(errorsAt(errors, "sourceKey"))}>
          <Select<string | null>
            showSearch
            optionFilterProp="label"
            aria-label={say("demand.sourceKey")}
            value={typed.sourceKey || null}
            options={sources.map(({ key, title }) => ({ value: key, label: oneLanguage(title, language) }))}
            onChange={(key) => set("sourceKey", key ?? "")}
          />
        </Form.Item>
        <ActErrors
          act={act}
          errors={errors.filter(({ path }) => !(fields as readonly string[]).includes(path[0] ?? ""))}
        />
        <Button type="primary" htmlType="submit" loading={act.state === "running"}>
          {say("edit.save")}
        </Button>
      </Form>
    </Modal>
  );
}
