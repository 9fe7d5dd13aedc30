import { DeleteOutlined, PlusOutlined, UploadOutlined } from "@ant-design/icons";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { readAreas } from "../../geo/read-areas";
import { errorsAt, fieldState, RuleAlerts } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";
import { OutlineSection } from "../editing/outline-section";
import { areasIn } from "./act-input";
import type { FieldContext } from "./field-input";

const parts = ["code", "name"] as const;
const at = (index: number, part: string) => `areas.${index}.${part}`;

/** The areas of a version: read from a file, or told one by one. The map shows the outline of the open one. */
export function AreasSection({ form }: { form: FieldContext }) {
  const { say } = useText();
  const [open, setOpen] = useState(0);
  const [unread, setUnread] = useState(false);
  const count = areasIn({ texts: form.texts, shapes: form.shapes, versions: {} });
  const add = () => {
    form.onTexts({ [at(count, "code")]: "" });
    setOpen(count);
  };
  // What comes after a removed area moves up: numbers without a gap are what the server tells its messages by.
  const remove = (index: number) => {
    const later = Array.from({ length: count - index - 1 }, (_, step) => index + step);
    form.onAll({
      texts: Object.fromEntries(
        parts.flatMap((part) => [
          ...later.map((each) => [at(each, part), form.textAt(at(each + 1, part))] as const),
          [at(count - 1, part), null] as const,
        ]),
      ),
      shapes: Object.fromEntries([
        ...later.map((each) => [at(each, "boundary"), form.shapeAt(at(each + 1, "boundary"))] as const),
        [at(count - 1, "boundary"), null] as const,
      ]),
    });
    setOpen(Math.max(0, index - 1));
  };
  const read = async (file: File | undefined) => {
    const areas = file ? readAreas(await file.text()) : null;
    setUnread(file !== undefined && areas === null);
    if (!areas) return;
    form.onAll({
      texts: Object.fromEntries(
        areas.flatMap(({ code, name }, index) => [
          [at(count + index, "code"), code],
          [at(count + index, "name"), name],
        ]),
      ),
      shapes: Object.fromEntries(areas.map(({ boundary }, index) => [at(count + index, "boundary"), boundary])),
    });
  };
  return (
    <section className="edit-section" aria-label={say("act.areas")}>
      <h3>{say("act.areas.count", { count })}</h3>
      <div className="edit-acts">
        <Button icon={<PlusOutlined />} onClick={add}>
          {say("act.areas.add")}
        </Button>
        <label className="file-choice ant-btn">
          <UploadOutlined /> {say("act.areas.file")}
          <input
            type="file"
            accept=".geojson,.json"
            onChange={(event) => {
              void read(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
      </div>
      {unread && <Alert type="error" role="alert" title={say("act.areas.unread")} />}
      <RuleAlerts errors={errorsAt(form.errors, "areas").filter(({ path }) => path.length === 1)} />
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <fieldset key={index} className="act-area">
          <legend>{say("act.area", { number: index + 1 })}</legend>
          {parts.map((part) => {
            const label = say(`act.area.${part}`);
            return (
              <Form.Item
                key={part}
                label={label}
                {...(part === "code" ? { required: true } : {})}
                {...fieldState(errorsAt(form.errors, "areas", String(index), part))}
              >
                <Input
                  aria-label={`${say("act.area", { number: index + 1 })} ${label}`}
                  value={form.textAt(at(index, part))}
                  onFocus={() => setOpen(index)}
                  onChange={(event) => form.onTexts({ [at(index, part)]: event.target.value })}
                />
              </Form.Item>
            );
          })}
          {open === index ? (
            <OutlineSection
              {...form.page}
              before={null}
              shape={form.shapeAt(at(index, "boundary"))}
              onShape={(shape) => form.onAll({ texts: {}, shapes: { [at(index, "boundary")]: shape } })}
              errors={errorsAt(form.errors, "areas", String(index), "boundary")}
            />
          ) : (
            <RuleAlerts errors={errorsAt(form.errors, "areas", String(index), "boundary")} />
          )}
          <div className="edit-acts">
            {open !== index && (
              <Button size="small" onClick={() => setOpen(index)}>
                {say("act.area.open", { number: index + 1 })}
              </Button>
            )}
            <Button size="small" icon={<DeleteOutlined />} onClick={() => remove(index)}>
              {say("act.area.remove", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
    </section>
  );
}
