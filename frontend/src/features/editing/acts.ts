import type { MessageKey } from "../../ui/messages";

/** What an editor does with parcels, by the acts of the API. */
export const acts = ["register", "reshape", "correct", "split", "merge", "renumber", "retire"] as const;
export type ActName = (typeof acts)[number];

/** What an editor does with many parcels at once: who may see them. */
export const openActs = ["publish", "withdraw"] as const;
export type OpenAct = (typeof openActs)[number];

/** How a field is typed. */
export type FieldKind =
  "text" | "date" | "area" | "land-use" | "platform" | "township" | "source" | "stage" | "origin" | "reason";

/** A field of an act's input, by the name that the API gives it. */
export interface Field {
  name: keyof typeof kinds;
  required?: boolean;
}

export const kinds = {
  code: "text",
  name: "text",
  documentNumber: "text",
  statedOn: "date",
  effectiveOn: "date",
  decidedOn: "date",
  registeredArea: "area",
  landUse: "land-use",
  plannedUse: "land-use",
  platformKey: "platform",
  townshipCode: "township",
  sourceKey: "source",
  stage: "stage",
  origin: "origin",
  reason: "reason",
} as const satisfies Record<string, FieldKind>;

export const labelOf = (name: Field["name"]): MessageKey => `edit.field.${name}`;

const field = (name: Field["name"]): Field => ({ name });
const needed = (name: Field["name"]): Field => ({ name, required: true });
const uses = [field("landUse"), field("plannedUse")];
const decision = [field("effectiveOn"), field("decidedOn"), field("documentNumber")];
const statement = [field("sourceKey"), field("statedOn")];

/** The fields of each act, in the order in which they are typed; shapes, parts and parcels have a form of their own. */
export const fieldsOf: Readonly<Record<ActName, readonly Field[]>> = {
  register: [
    needed("code"),
    field("name"),
    needed("stage"),
    needed("origin"),
    needed("sourceKey"),
    field("statedOn"),
    field("registeredArea"),
    ...uses,
    field("platformKey"),
    field("townshipCode"),
    field("reason"),
  ],
  reshape: [field("registeredArea"), ...statement, needed("reason")],
  correct: [
    field("name"),
    field("registeredArea"),
    ...uses,
    field("platformKey"),
    field("townshipCode"),
    ...statement,
    needed("reason"),
  ],
  split: [...decision, ...statement, needed("reason")],
  merge: [
    needed("code"),
    field("name"),
    field("stage"),
    field("registeredArea"),
    ...uses,
    field("platformKey"),
    ...decision,
    ...statement,
    needed("reason"),
  ],
  renumber: [needed("code"), ...decision, ...statement, needed("reason")],
  retire: [needed("reason")],
};

/** What is said of each part of a split. */
export const partFields: readonly Field[] = [
  needed("code"),
  field("name"),
  field("stage"),
  field("registeredArea"),
  ...uses,
];
