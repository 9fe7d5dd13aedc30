import { ScissorOutlined, UndoOutlined } from "@ant-design/icons";
import { Alert, Button, Form, Input, Select } from "antd";
import type { MultiPolygon, Position } from "geojson";
import { useCallback, useMemo, useState } from "react";
import type { EditedParcelFragment } from "../../api/generated/graphql";
import { muOf } from "../../geo/corners";
import { type Cut, cutBy } from "../../geo/cut";
import { zoneOf } from "../../geo/gauss-krueger";
import { readLine } from "../../geo/read-line";
import { drawLine } from "../../map/modes/draw-polygon";
import { errorsAt, fieldState, RuleAlerts } from "../../ui/act-errors";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { partsOf, staysBehind } from "./act-input";
import { partFields } from "./acts";
import type { Draft } from "./draft";
import { editScene } from "./edit-layers";
import { FieldInput, type FieldInputProps } from "./field-input";
import { snapOnto, useLandBeside } from "./use-land-around";
import { useLatest } from "./use-latest";
import { useOnMap } from "../use-on-map";

interface SplitSectionProps extends Pick<PanelProps, "map" | "unit" | "onMap"> {
  parcel: EditedParcelFragment;
  draft: Draft;
  onParts: (parts: readonly MultiPolygon[]) => void;
  fields: Omit<FieldInputProps, "field">;
}

const metresBeside = 20;
type Missed = Exclude<Cut["state"], "cut"> | "line";

/** The parts of a parcel: cut along lines that are drawn over it or typed, each with its number and what is said of it. */
export function SplitSection({ parcel, draft, onParts, fields, map, unit, onMap }: SplitSectionProps) {
  const { say } = useText();
  const { area } = useAreaText(unit);
  const [drawing, setDrawing] = useState(false);
  const [sketch, setSketch] = useState<readonly Position[]>([]);
  const [missed, setMissed] = useState<Missed | null>(null);
  const [typed, setTyped] = useState("");
  const beside = useLandBeside(
    useMemo(() => [parcel.boundary], [parcel]),
    metresBeside,
  );
  const around = useMemo(() => beside.map(({ boundary }) => boundary), [beside]);
  const count = partsOf(draft);
  const parts = useMemo(
    () =>
      Array.from({ length: count }, (_, index) => draft.shapes[`parts.${index}.boundary`]).filter(
        (shape) => shape !== undefined,
      ),
    [count, draft.shapes],
  );
  const cut = useCallback(
    (line: readonly Position[]) => {
      const cuts = (parts.length > 0 ? parts : [parcel.boundary]).map((shape) => ({ shape, cut: cutBy(shape, line) }));
      const made = cuts.some((each) => each.cut.state === "cut");
      const why = cuts.map((each) => each.cut.state).find((state) => state === "hole" || state === "crossed");
      setMissed(made ? null : (why ?? "missed"));
      if (made) {
        // What was said of a part stays with the first of its halves.
        const kept = cuts.map(({ shape, cut: each }) => (each.state === "cut" ? (each.parts[0] ?? shape) : shape));
        onParts([...kept, ...cuts.flatMap(({ cut: each }) => (each.state === "cut" ? each.parts.slice(1) : []))]);
      }
    },
    [parts, parcel, onParts],
  );
  const latest = useLatest({ cut, snap: snapOnto([parcel.boundary, ...around], map) });
  const mode = useMemo(() => {
    const rest = () => {
      setSketch([]);
      setDrawing(false);
    };
    return drawLine({
      snap: (at) => latest().snap(at),
      drawn: (corners, pointer) => setSketch(pointer && corners.length > 0 ? [...corners, pointer] : corners),
      done: (line) => {
        rest();
        latest().cut(line);
      },
      cancelled: rest,
    });
  }, [latest]);
  const onMapNow = useMemo(
    () => ({
      above: editScene({
        before: [parcel.boundary],
        around,
        shapes: parts.map((shape, index) => ({ shape, sign: String(index + 1) })),
        sketch,
      }),
      ...(drawing ? { mode } : {}),
    }),
    [parcel, around, parts, sketch, drawing, mode],
  );
  useOnMap(onMap, onMapNow);
  return (
    <section className="edit-section" aria-label={say("edit.split")}>
      <h3>{say("edit.split")}</h3>
      <div className="edit-acts">
        <Button icon={<ScissorOutlined />} aria-pressed={drawing} onClick={() => setDrawing(!drawing)}>
          {say(drawing ? "edit.draw.stop" : count > 0 ? "edit.cut.again" : "edit.cut")}
        </Button>
        {count > 0 && (
          <Button icon={<UndoOutlined />} onClick={() => onParts([])}>
            {say("edit.cut.clear")}
          </Button>
        )}
      </div>
      {drawing && (
        <p className="edit-note" role="status">
          {say("edit.cut.hint")}
        </p>
      )}
      {missed && <Alert type="warning" showIcon role="alert" title={say(`edit.cut.${missed}`)} />}
      <details className="edit-paste">
        <summary>{say("edit.cut.type")}</summary>
        <Input.TextArea
          aria-label={say("edit.cut.type")}
          placeholder={say("check.paste.hint")}
          rows={3}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button
          disabled={typed.trim() === ""}
          onClick={() => {
            const line = readLine(typed, zoneOf(parcel.boundary.coordinates[0]?.[0]?.[0]?.[0] ?? 113));
            if (line) cut(line);
            else setMissed("line");
          }}
        >
          {say("edit.cut.do")}
        </Button>
      </details>
      {count > 0 && <p className="edit-note">{say("edit.preview.note")}</p>}
      {parts.map((shape, index) => (
        <fieldset key={index} className="edit-part">
          <legend>{say("edit.part", { number: index + 1, area: area(muOf(shape)) })}</legend>
          <RuleAlerts errors={errorsAt(fields.errors, "parts", String(index), "boundary")} />
          {partFields.map((field) => (
            <FieldInput
              key={field.name}
              {...fields}
              field={field}
              prefix={`parts.${index}.`}
              of={say("edit.part.name", { number: index + 1 })}
            />
          ))}
        </fieldset>
      ))}
      {count > 0 && <ContractChoices parcel={parcel} count={count} fields={fields} />}
    </section>
  );
}

/** Which part takes over each contract. */
function ContractChoices({ parcel, count, fields }: Pick<SplitSectionProps, "parcel" | "fields"> & { count: number }) {
  const { say } = useText();
  return parcel.contracts.nodes.map(({ id, number }, index) => {
    const key = `contracts.${index}.part`;
    const label = say("edit.contract", { number: number ?? id });
    return (
      <Form.Item key={id} label={label} required {...fieldState(errorsAt(fields.errors, "contracts", String(index)))}>
        <Select<string | null>
          aria-label={label}
          value={fields.textAt(key) || null}
          options={[
            ...Array.from({ length: count }, (_, part) => ({
              value: String(part),
              label: say("edit.part.name", { number: part + 1 }),
            })),
            { value: staysBehind, label: say("edit.contract.stays") },
          ]}
          onChange={(value) => fields.onText(key, value ?? "")}
        />
      </Form.Item>
    );
  });
}
