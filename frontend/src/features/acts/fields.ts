import { actInputs, enumValues } from "../../api/generated/acts/inputs";

export type ActName = keyof typeof actInputs;
export type RecordType = (typeof actInputs)[ActName]["answers"];
type EnumName = keyof typeof enumValues;

export const actNames = Object.keys(actInputs) as ActName[];

/** How a field is told. */
export type FieldKind =
  | "text"
  | "long"
  | "date"
  | "integer"
  | "decimal"
  | "yes-no"
  | "area"
  | "period"
  | "enum"
  | "outline"
  | "place"
  | "areas"
  | "parcels"
  | ChoiceKind;

/** Fields that name another record: by its key or code, or by its identifier. */
export type ChoiceKind =
  | "parcel"
  | "contract"
  | "finding"
  | "project"
  | "campaign"
  | "quota"
  | "source"
  | "platform"
  | "region"
  | "county"
  | "industry"
  | "metric";

/** A field of an act, as the schema has it. */
export interface Field {
  name: string;
  kind: FieldKind;
  required: boolean;
  /** The values of an enumeration, and the family of terms that they are said by. */
  values?: readonly string[];
  family?: string;
  /** What its figures are counted in. */
  unit?: string;
}

/** A heading with the fields below it; those of the record itself have none. */
export interface FieldGroup {
  name: "record" | "agreed" | "actual" | "source";
  fields: readonly Field[];
}

const kindOfType: Readonly<Record<string, FieldKind>> = {
  Date: "date",
  Int: "integer",
  Decimal: "decimal",
  Boolean: "yes-no",
  AreaInput: "area",
  TimeInput: "period",
  ParcelReference: "parcel",
  "[ParcelReference]": "parcels",
  ContractReference: "contract",
  FindingReference: "finding",
  ProjectReference: "project",
  "[ConstraintAreaInput]": "areas",
};

const kindOfText: Readonly<Record<string, FieldKind>> = {
  sourceKey: "source",
  platformKey: "platform",
  campaignKey: "campaign",
  quotaKey: "quota",
  regionCode: "region",
  countyCode: "county",
  industryName: "industry",
  metric: "metric",
  reason: "long",
  note: "long",
  blocker: "long",
  layout: "long",
};

const families: Readonly<Record<EnumName, string>> = {
  ConstraintKind: "constraint",
  DisposalMeasure: "disposal-measure",
  FacilityKind: "facility",
  Hardness: "hardness",
  LandQuotaKind: "quota-kind",
  Origin: "origin",
  PauseCause: "pause-cause",
  PlatformTier: "tier",
  ProjectStageName: "project-stage",
  RedevelopmentGroundKind: "ground",
  RedevelopmentRoute: "route",
  SupplyContractKind: "contract-kind",
};

const units: Readonly<Record<string, string>> = {
  price: "yuan",
  totalInvestment: "yuan",
  invested: "yuan",
  investment: "yuan",
  amount: "yuan",
  outputPerMu: "yuan",
  taxPerMu: "yuan",
  investmentPerMu: "yuan",
  areaMu: "mu",
  grantedMu: "mu",
  areaKm2: "km2",
  capacityMw: "MW",
  buildingCoefficient: "0–1",
  vacancyShare: "0–1",
  share: "0–1",
  consentShare: "0–1",
};

/** What nobody types: a record is known by these two, and a form has them from the record that it is about. */
const ofTheRecord = ["id", "version"];

/** Generated records are made by the server; nobody reports one. */
const untold = ["GENERATED"];

/** The fields of an act that somebody tells, in the order of the schema. */
export function fieldsOf(act: ActName): Field[] {
  return Object.entries(actInputs[act].fields)
    .filter(([name]) => !ofTheRecord.includes(name))
    .map(([name, type]) => fieldOf(name, type));
}

/** Whether an act changes a record that is there, and so has to say which version of it was seen. */
export function isChange(act: ActName): boolean {
  return "version" in actInputs[act].fields;
}

/** Whether the form begins with what is on record: what is left as it is then is not sent. */
export function startsFromRecord(act: ActName): boolean {
  return act.startsWith("correct") || act === "placeProject";
}

/** The fields under their headings: where a record comes from stands last, and what was agreed apart from what was done. */
export function groupsOf(act: ActName): FieldGroup[] {
  const fields = fieldsOf(act);
  const names = ["record", "agreed", "actual", "source"] as const;
  return names
    .map((name) => ({ name, fields: fields.filter((field) => groupOf(act, field.name) === name) }))
    .filter((group) => group.fields.length > 0);
}

const done = ["deliveredOn", "startedOn", "completedOn", "suspendedOn", "resumedOn"];
const figures = ["areaDue", "areaStarted", "totalInvestment", "invested"];

function groupOf(act: ActName, name: string): FieldGroup["name"] {
  if (["origin", "sourceKey", "statedOn", "reason"].includes(name) && act !== "recordSource") return "source";
  if (actInputs[act].answers !== "SupplyContract") return "record";
  if (name.startsWith("agreed")) return "agreed";
  return act !== "reportProgress" && [...done, ...figures].includes(name) && fieldsOf(act).length > 4
    ? "actual"
    : "record";
}

function fieldOf(name: string, type: string): Field {
  const bare = type.replaceAll("!", "");
  const required = type.endsWith("!");
  const values = isEnum(bare) ? enumValues[bare] : null;
  if (isEnum(bare) && values) {
    return {
      name,
      kind: "enum",
      required,
      values: values.filter((value) => !untold.includes(value)),
      family: families[bare],
    };
  }
  const kind =
    bare === "GeometryInput"
      ? name === "location"
        ? "place"
        : "outline"
      : bare === "String"
        ? (kindOfText[name] ?? "text")
        : kindOfType[bare];
  if (!kind) throw new Error(`No form for a field of ${type}.`);
  return { name, kind, required, ...(units[name] ? { unit: units[name] } : {}) };
}

function isEnum(type: string): type is EnumName {
  return type in enumValues;
}
