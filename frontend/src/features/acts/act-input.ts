import type { MultiPolygon } from "geojson";
import type { MessageKey } from "../../ui/messages";
import type { Draft } from "../editing/draft";
import { type ActName, type Field, fieldsOf, isChange, startsFromRecord } from "./fields";
import { textAt, type Written } from "./subjects";

/** What is missing or no number, said before anything is sent, at the path of the field. */
export interface Lack {
  path: string[];
  says: MessageKey;
}

/** What is typed, by the names of the fields; parts of a field have its name before a dot. */
export type Texts = Readonly<Record<string, string>>;

/** The input of an act, and what must still be told. */
export interface ActInput {
  input: Record<string, unknown>;
  lacks: Lack[];
}

export const areaUnits = ["mu", "hectare", "squareMetre"] as const;

/** The only area that is told in square metres: it is floor, not land. */
const floorArea = "smallestUnitArea";

/** The unit of an area that says none. */
export const unitOf = (name: string): string => (name === floorArea ? "squareMetre" : "mu");

/** What the record has, as texts of the form. A key of another record stands in that record: `sourceKey` in `source`. */
export function textsOf(act: ActName, record: Written | null): Texts {
  if (!record || !startsFromRecord(act)) return {};
  return Object.fromEntries(fieldsOf(act).flatMap((field) => Object.entries(textsOfField(field, record))));
}

function textsOfField({ name, kind }: Field, record: Written): Texts {
  if (name === "reason" || kind === "outline") return {};
  if (kind === "parcels") return { [name]: codesIn(record[name]).join(",") };
  if (kind === "yes-no") return { [name]: typeof record[name] === "boolean" ? String(record[name]) : "" };
  if (kind === "place") {
    const at = (record[name] as { coordinates?: readonly number[] } | null)?.coordinates ?? [];
    return { [name]: at.join(", ") };
  }
  const within = name.replace(/(Key|Code)$/, "");
  const text =
    ["key", "code", "id"].map((part) => textAt(record, within, part)).find((each) => each !== "") ??
    textAt(record, name);
  return { [name]: kind === "area" && text !== "" ? String(Math.round(Number(text) * 1e4) / 1e4) : text };
}

function codesIn(list: unknown): string[] {
  return ((list as { nodes?: readonly { code: string }[] } | null)?.nodes ?? []).map(({ code }) => code);
}

/** How many areas of a version are told. */
export function areasIn({ texts, shapes }: Draft): number {
  const indices = [...Object.keys(texts), ...Object.keys(shapes)].map(
    (key) => /^areas\.(\d+)\./.exec(key)?.[1] ?? "-1",
  );
  return Math.max(-1, ...indices.map(Number)) + 1;
}

/** The input of an act: what was typed and drawn on top of what the form began with, on the version that was seen. */
export function inputOf(act: ActName, record: Written | null, beginning: Texts, draft: Draft): ActInput {
  const before = { ...textsOf(act, record) };
  const lacks: Lack[] = [];
  const input: Record<string, unknown> =
    isChange(act) && record ? { id: record.id, version: draft.versions[record.id] ?? record.version } : {};
  for (const field of fieldsOf(act)) {
    const said = sayField(field, { before, beginning, draft, lacks });
    if (said !== undefined) input[field.name] = said;
  }
  return { input, lacks };
}

interface Saying {
  before: Texts;
  beginning: Texts;
  draft: Draft;
  lacks: Lack[];
}

/** The value of one field: absent where nothing is said, null where something on record was emptied. */
function sayField(field: Field, { before, beginning, draft, lacks }: Saying): unknown {
  const { name, kind, required } = field;
  const typed = (key: string) => (draft.texts[key] ?? before[key] ?? beginning[key] ?? "").trim();
  const lack = (says: MessageKey, ...path: string[]) => void lacks.push({ path: [name, ...path], says });
  if (kind === "areas") return sayAreas(draft, lacks);
  if (kind === "outline") {
    const shape = draft.shapes[name];
    if (!shape && required) lack("act.needs.outline");
    return shape ? geometryOf(shape) : undefined;
  }
  if (kind === "period") return sayPeriod(typed, name, required, lack);
  const text = typed(name);
  if (kind === "parcels") {
    const same = name in before && text === before[name];
    return same ? codesOf(before[name] ?? "") : codesOf(text);
  }
  if (required && text === "") lack("act.needs.value");
  if (text === (before[name] ?? "") && !(kind === "area" && text !== "" && `${name}.unit` in draft.texts))
    return undefined;
  if (text === "") return null;
  if (["integer", "decimal", "area"].includes(kind) && !isNumber(kind, text)) lack("act.needs.number");
  if (kind === "place" && !placeOf(text)) lack("act.needs.place");
  return valueOf(field, text, draft.texts[`${name}.unit`] ?? unitOf(name));
}

function valueOf({ kind }: Field, text: string, unit: string): unknown {
  switch (kind) {
    case "integer":
      return Number(text);
    case "yes-no":
      return text === "true";
    case "area":
      return { [unit]: text };
    case "parcel":
      return { code: text };
    case "contract":
    case "finding":
    case "project":
      return { id: text };
    case "place":
      return { geojson: { type: "Point", coordinates: placeOf(text) } };
    default:
      return text;
  }
}

function sayPeriod(
  typed: (key: string) => string,
  name: string,
  required: boolean,
  lack: (says: MessageKey, ...path: string[]) => void,
): unknown {
  const [first, last, text] = ["first", "last", "text"].map((part) => typed(`${name}.${part}`));
  if (!first && !last && !text && !required) return undefined;
  if (!first) lack("act.needs.value", "first");
  return { first, ...(last ? { last } : {}), ...(text ? { text } : {}) };
}

function sayAreas(draft: Draft, lacks: Lack[]): unknown {
  const count = areasIn(draft);
  if (count === 0) lacks.push({ path: ["areas"], says: "act.needs.areas" });
  return Array.from({ length: count }, (_, index) => {
    const at = (part: string) => (draft.texts[`areas.${index}.${part}`] ?? "").trim();
    const shape = draft.shapes[`areas.${index}.boundary`];
    if (at("code") === "") lacks.push({ path: ["areas", String(index), "code"], says: "act.needs.value" });
    if (!shape) lacks.push({ path: ["areas", String(index), "boundary"], says: "act.needs.outline" });
    return { code: at("code"), ...(at("name") ? { name: at("name") } : {}), boundary: shape && geometryOf(shape) };
  });
}

const geometryOf = (shape: MultiPolygon) => ({ geojson: shape });
const codesOf = (text: string) => (text === "" ? [] : text.split(",").map((code) => ({ code })));
const isNumber = (kind: Field["kind"], text: string) =>
  (kind === "integer" ? /^\d{1,9}$/ : /^-?\d{1,20}(\.\d{1,10})?$/).test(text);

/** A place as it is typed, `112.69, 22.39`; null for what is none in China. */
export function placeOf(text: string): [number, number] | null {
  const [lng = Number.NaN, lat = Number.NaN, ...more] = text.split(/[\s,，]+/).map(Number);
  return more.length === 0 && lng > 73 && lng < 136 && lat > 3 && lat < 54 ? [lng, lat] : null;
}
