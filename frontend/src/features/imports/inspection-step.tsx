import { Alert, Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { type ImportShift, StartImportDocument, type StartImportInput } from "../../api/generated/graphql";
import { useAct, type UserError } from "../../api/use-act";
import { ActErrors, errorsAt, fieldState } from "../../ui/act-errors";
import { Facts } from "../../ui/facts";
import { useText } from "../../ui/use-text";
import type { StepProps } from "./import-wizard";

const shifts: readonly ImportShift[] = ["NONE", "GCJ02", "BD09"];

/** What the server sees in the file, what looks wrong, and how it is to be read. */
export function InspectionStep({ job, onDone }: StepProps) {
  const { say, language } = useText();
  const layers = job.inspection?.layers ?? [];
  const layer = layers.find(({ name }) => name === job.layer) ?? layers[0];
  const { act, run } = useAct(StartImportDocument);
  const [errors, setErrors] = useState<UserError[]>([]);
  const read = async (input: Omit<StartImportInput, "id">) => {
    const data = await run({ input: { id: job.id, ...input } });
    setErrors(data?.startImport?.userErrors ?? []);
    if (data) onDone();
  };
  if (!layer) {
    return null;
  }
  return (
    <section className="import-section" aria-label={say("import.inspect")}>
      <h3>{say("import.inspect")}</h3>
      <Facts
        facts={[
          { label: say("import.layer"), value: layer.name },
          { label: say("import.geometry"), value: layer.geometryKind },
          { label: say("import.row-count"), value: layer.rowCount },
          { label: say("import.encoding"), value: layer.encoding },
          {
            label: say("import.crs"),
            value: [layer.epsg && `EPSG:${layer.epsg}`, layer.crsName].filter(Boolean).join(" · "),
          },
        ]}
      />
      {layer.findings.map(({ code, message, messageZh, proposal }) => (
        <Alert
          key={code}
          type="warning"
          showIcon
          title={language === "en" ? message : messageZh}
          action={
            proposal && (
              <Button
                size="small"
                onClick={() =>
                  void read({
                    layer: layer.name,
                    ...(proposal.encoding ? { encoding: proposal.encoding } : {}),
                    ...(proposal.epsg ? { epsg: proposal.epsg } : {}),
                    swapAxes: proposal.swapAxes,
                    shift: shifts.find((shift) => shift === proposal.shift) ?? "NONE",
                  })
                }
              >
                {say("import.read-so")}
              </Button>
            )
          }
        />
      ))}
      <details>
        <summary>{say("import.read-otherwise")}</summary>
        <ReadingForm
          layers={layers.map(({ name }) => name)}
          layer={layer}
          errors={errors}
          onRead={(input) => void read(input)}
        />
      </details>
      <ActErrors
        act={act}
        errors={errors.filter(({ path }) => !["layer", "encoding", "epsg"].includes(path[0] ?? ""))}
      />
    </section>
  );
}

interface ReadingFormProps {
  layers: readonly string[];
  layer: { name: string; encoding: string | null; epsg: number | null };
  errors: readonly UserError[];
  onRead: (input: Omit<StartImportInput, "id">) => void;
}

function ReadingForm({ layers, layer, errors, onRead }: ReadingFormProps) {
  const { say, term } = useText();
  const [reading, setReading] = useState({
    layer: layer.name,
    encoding: layer.encoding ?? "",
    epsg: layer.epsg,
    swapAxes: false,
    shift: "NONE" as ImportShift,
  });
  const set = (patch: Partial<typeof reading>) => setReading({ ...reading, ...patch });
  const submit = () => {
    const { encoding, epsg, ...rest } = reading;
    onRead({ ...rest, ...(encoding === "" ? {} : { encoding }), ...(epsg === null ? {} : { epsg }) });
  };
  return (
    <Form layout="vertical" component="div">
      <Form.Item label={say("import.layer")} {...fieldState(errorsAt(errors, "layer"))}>
        <Select
          aria-label={say("import.layer")}
          value={reading.layer}
          options={layers.map((name) => ({ value: name, label: name }))}
          onChange={(name: string) => set({ layer: name })}
        />
      </Form.Item>
      <Form.Item label={say("import.encoding")} {...fieldState(errorsAt(errors, "encoding"))}>
        <Input
          aria-label={say("import.encoding")}
          placeholder="GB18030"
          value={reading.encoding}
          onChange={(event) => set({ encoding: event.target.value })}
        />
      </Form.Item>
      <Form.Item label="EPSG" {...fieldState(errorsAt(errors, "epsg"))}>
        <InputNumber
          aria-label="EPSG"
          placeholder="4526"
          controls={false}
          value={reading.epsg}
          onChange={(epsg) => set({ epsg })}
        />
      </Form.Item>
      <Form.Item label={say("import.shift")}>
        <Select
          aria-label={say("import.shift")}
          value={reading.shift}
          options={shifts.map((value) => ({ value, label: term("import-shift", value) }))}
          onChange={(shift: ImportShift) => set({ shift })}
        />
      </Form.Item>
      <Checkbox checked={reading.swapAxes} onChange={(event) => set({ swapAxes: event.target.checked })}>
        {say("import.swap-axes")}
      </Checkbox>
      <Button onClick={submit}>{say("import.read-again")}</Button>
    </Form>
  );
}
