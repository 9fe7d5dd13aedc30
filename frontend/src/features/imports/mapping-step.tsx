import { Button, Input, Select } from "antd";
import { useState } from "react";
import { ImportProfilesDocument, MapImportDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useAct, type UserError } from "../../api/use-act";
import { useOperation } from "../../api/use-operation";
import { ActErrors, errorsAt, fieldState } from "../../ui/act-errors";
import { stages } from "../../ui/stages";
import { useText } from "../../ui/use-text";
import { importFields, type MappingState, mappingInput, readMapping } from "./import-mapping";
import type { StepProps } from "./import-wizard";

/** Which column of the file is which field of a parcel, what holds for all rows, and what its words stand for. */
export function MappingStep({ job, caller, onDone }: StepProps) {
  const { say, named } = useText();
  const [mapping, setMapping] = useState(() => readMapping(job.mapping));
  const [saveAs, setSaveAs] = useState("");
  const profiles = shown(useOperation(ImportProfilesDocument, {}).load)?.importProfiles.nodes ?? [];
  const { act, run } = useAct(MapImportDocument);
  const [errors, setErrors] = useState<UserError[]>([]);
  const county = job.scope?.code ?? caller.writtenCounties[0] ?? null;
  const tell = async (profile: { id: string; countyCode: string } | null) => {
    const input = profile
      ? { id: job.id, profile: profile.id, county: profile.countyCode }
      : mappingInput(job.id, mapping, { profile: null, saveAs, county: saveAs === "" ? null : county });
    const data = await run({ input });
    setErrors(data?.mapImport?.userErrors ?? []);
    if (data?.mapImport?.userErrors.length === 0) onDone();
  };
  const columns =
    (job.inspection?.layers.find(({ name }) => name === job.layer) ?? job.inspection?.layers[0])?.columns ?? [];
  return (
    <section className="import-section" aria-label={say("import.map")}>
      <h3>{say("import.map")}</h3>
      {profiles.length > 0 && (
        <Select<string | null>
          aria-label={say("import.profile")}
          placeholder={say("import.profile")}
          value={null}
          options={profiles.map((each) => ({ value: each.id, label: `${each.name} (${named(each.county)})` }))}
          onChange={(chosen) => void tell(profiles.find(({ id }) => id === chosen) ?? null)}
        />
      )}
      <FieldTable columns={columns.map(({ name }) => name)} mapping={mapping} onChange={setMapping} />
      <StageWords mapping={mapping} onChange={setMapping} />
      <Input
        aria-label={say("import.save-as")}
        placeholder={say("import.save-as")}
        maxLength={100}
        status={fieldState(errorsAt(errors, "saveAs")).validateStatus ?? ""}
        value={saveAs}
        onChange={(event) => setSaveAs(event.target.value)}
      />
      <ActErrors act={act} errors={errors} />
      <Button loading={act.state === "running"} onClick={() => void tell(null)}>
        {say("import.map.keep")}
      </Button>
    </section>
  );
}

interface MappingPartProps {
  mapping: MappingState;
  onChange: (mapping: MappingState) => void;
}

function FieldTable({ columns, mapping, onChange }: MappingPartProps & { columns: readonly string[] }) {
  const { say, term } = useText();
  const options = columns.map((name) => ({ value: name, label: name }));
  return (
    <table className="import-fields">
      <thead>
        <tr>
          <th scope="col">{say("import.field")}</th>
          <th scope="col">{say("import.column")}</th>
          <th scope="col">{say("import.constant")}</th>
        </tr>
      </thead>
      <tbody>
        {importFields.map((field) => {
          const name = term("import-field", field);
          return (
            <tr key={field}>
              <th scope="row">{name}</th>
              <td>
                <Select
                  size="small"
                  allowClear
                  aria-label={say("import.column.of", { name })}
                  value={mapping.columns[field] ?? null}
                  options={options}
                  popupMatchSelectWidth={180}
                  onChange={(column?: string | null) =>
                    onChange({ ...mapping, columns: without(mapping.columns, field, column ?? undefined) })
                  }
                />
              </td>
              <td>
                <Input
                  size="small"
                  aria-label={say("import.constant.of", { name })}
                  value={mapping.constants[field] ?? ""}
                  onChange={(event) =>
                    onChange({
                      ...mapping,
                      constants: without(mapping.constants, field, event.target.value || undefined),
                    })
                  }
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function without<Field extends string>(
  values: Partial<Record<Field, string>>,
  field: Field,
  value: string | undefined,
): Partial<Record<Field, string>> {
  const { [field]: _gone, ...rest } = values;
  return (value === undefined ? rest : { ...rest, [field]: value }) as Partial<Record<Field, string>>;
}

function StageWords({ mapping, onChange }: MappingPartProps) {
  const { say, term } = useText();
  const words = mapping.stageWords;
  const set = (index: number, patch: Partial<(typeof words)[number]>) =>
    onChange({ ...mapping, stageWords: words.map((word, each) => (each === index ? { ...word, ...patch } : word)) });
  return (
    <details open={words.length > 0}>
      <summary>{say("import.words")}</summary>
      {words.map(({ from, to }, index) => (
        // Words have no key but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="import-word">
          <Input
            size="small"
            aria-label={say("import.word.from")}
            value={from}
            onChange={(event) => set(index, { from: event.target.value })}
          />
          <Select
            size="small"
            aria-label={say("import.word.to")}
            value={to || null}
            options={stages.map((stage) => ({ value: stage as string, label: term("stage", stage) }))}
            onChange={(stage: string | null) => set(index, { to: stage ?? "" })}
          />
        </div>
      ))}
      <Button
        type="link"
        size="small"
        onClick={() => onChange({ ...mapping, stageWords: [...words, { from: "", to: "" }] })}
      >
        {say("import.word.add")}
      </Button>
    </details>
  );
}
