import type { EditedParcelFragment } from "../../api/generated/graphql";
import type { MessageKey } from "../../ui/messages";
import { type ActName, type Field, fieldsOf, kinds, partFields } from "./acts";
import type { Draft } from "./draft";

/** What is missing or no number, said before anything is sent, at the path of the field. */
export interface Lack {
  path: string[];
  says: MessageKey;
}

/** The input of an act, and what must still be typed. */
export interface ActInput {
  input: Record<string, unknown>;
  lacks: Lack[];
}

/** The contract stays with the number that is closed. */
export const staysBehind = "stay";

/** What the record has, as texts of the form; of acts that leave out what they do not change. */
export function textsOn(act: ActName, parcel: EditedParcelFragment | undefined): Record<string, string> {
  const area = parcel?.registeredArea;
  const registeredArea = typeof area === "number" ? String(Math.round(area * 100) / 100) : "";
  if (act === "reshape") return { registeredArea };
  return act !== "correct" || !parcel
    ? {}
    : {
        name: parcel.name ?? "",
        registeredArea,
        "landUse.system": parcel.landUseSystem ?? "",
        "landUse.code": parcel.landUseCode ?? "",
        "plannedUse.system": parcel.plannedUseSystem ?? "",
        "plannedUse.code": parcel.plannedUseCode ?? "",
        platformKey: parcel.platformKey ?? "",
        townshipCode: parcel.townshipCode ?? "",
        sourceKey: parcel.source.key,
        statedOn: parcel.statedOn ?? "",
      };
}

/** How many parts of a split are drawn. */
export function partsOf(draft: Draft): number {
  return Object.keys(draft.shapes).filter((key) => key.startsWith("parts.")).length;
}

/** The input of an act: what was typed and drawn, on the versions that were seen. */
export function inputOf(act: ActName, parcels: readonly EditedParcelFragment[], draft: Draft): ActInput {
  const [parcel] = parcels;
  const lacks: Lack[] = [];
  const said = sayFields(fieldsOf[act], "", draft.texts, textsOn(act, parcel), lacks);
  const version = (each: EditedParcelFragment) => draft.versions[each.code] ?? each.version;
  const subject = parcel ? { id: parcel.id, version: version(parcel) } : {};
  switch (act) {
    case "register":
    case "reshape":
      if (!draft.shapes["boundary"]) lacks.push({ path: ["boundary"], says: "edit.needs.boundary" });
      return { input: { ...subject, ...said, boundary: { geojson: draft.shapes["boundary"] } }, lacks };
    case "split":
      return { input: { ...subject, ...said, ...split(parcel, draft, lacks) }, lacks };
    case "merge":
      if (parcels.length < 2) lacks.push({ path: ["parcels"], says: "edit.needs.neighbour" });
      return {
        input: { ...said, parcels: parcels.map((each) => ({ id: each.id, version: version(each) })) },
        lacks,
      };
    case "correct":
    case "renumber":
    case "retire":
      return { input: { ...subject, ...said }, lacks };
  }
}

function split(parcel: EditedParcelFragment | undefined, draft: Draft, lacks: Lack[]): Record<string, unknown> {
  const count = partsOf(draft);
  if (count < 2) lacks.push({ path: ["parts"], says: "edit.needs.parts" });
  const parts = Array.from({ length: count }, (_, index) => ({
    ...sayFields(partFields, `parts.${index}.`, draft.texts, {}, lacks),
    boundary: { geojson: draft.shapes[`parts.${index}.boundary`] },
  }));
  const contracts = (parcel?.contracts.nodes ?? []).map(({ id }, index) => {
    const part = draft.texts[`contracts.${index}.part`] ?? "";
    if (part === "") lacks.push({ path: ["contracts", String(index), "part"], says: "edit.needs.value" });
    return { contract: id, part: part === staysBehind ? null : (draft.texts[`parts.${part}.code`] ?? "").trim() };
  });
  return { parts, ...(contracts.length > 0 ? { contracts } : {}) };
}

type Texts = Readonly<Record<string, string>>;

/** The fields that say something else than the record; an emptied one is taken away. */
function sayFields(
  fields: readonly Field[],
  prefix: string,
  texts: Texts,
  before: Texts,
  lacks: Lack[],
): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const { name, required } of fields) {
    const key = prefix + name;
    const lack = (says: MessageKey) => lacks.push({ path: key.split("."), says });
    const typed = (part: string) => (texts[part] ?? before[part] ?? "").trim();
    if (required && typed(key) === "") lack("edit.needs.value");
    if (kinds[name] === "land-use") {
      const [system, code] = [typed(`${key}.system`), typed(`${key}.code`)];
      if (system === (before[`${key}.system`] ?? "") && code === (before[`${key}.code`] ?? "")) continue;
      if (code !== "" && system === "") lack("edit.needs.system");
      said[name] = code === "" ? null : { system, code };
    } else if (typed(key) !== (before[key] ?? "")) {
      if (kinds[name] === "area" && !/^(\d+(\.\d+)?)?$/.test(typed(key))) lack("edit.needs.number");
      said[name] = valueOf(name, typed(key));
    }
  }
  return said;
}

function valueOf(name: Field["name"], text: string): unknown {
  if (text === "") return null;
  return kinds[name] === "area" ? { squareMetre: text } : text;
}
