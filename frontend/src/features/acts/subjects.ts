import type { ActName } from "./fields";

/** A record as the API tells it to a form: its type, its identifier, and whatever the fragment of its type asks for. */
export interface Written {
  type: string;
  id: string;
  version?: number;
  updatedBy?: string | null;
  updatedAt?: string;
  [field: string]: unknown;
}

/** The acts that begin from nothing that is on record yet. */
export const actsOnNothing: readonly ActName[] = [
  "recordProject",
  "setTarget",
  "grantQuota",
  "useQuota",
  "recordConstraint",
  "publishConstraintVersion",
  "recordSource",
  "recordFacility",
];

/** What can be done with a record, by its type; the first is the one that is done most. */
export const actsOn = {
  Parcel: [
    "recordContract",
    "recordPerformance",
    "recordFootprint",
    "recogniseForRedevelopment",
    "surveyRedevelopment",
    "startRedevelopment",
  ],
  SupplyContract: [
    "reportProgress",
    "suspendConstruction",
    "resumeConstruction",
    "recordAgreement",
    "pauseIdleClock",
    "findIdle",
    "useQuota",
    "correctContract",
  ],
  SupplyAgreement: ["correctAgreement"],
  SupplyPause: ["verifyPause", "resumeIdleClock", "correctPause"],
  IdleFinding: ["disposeIdle", "correctFinding", "withdrawFinding"],
  IdleDisposal: ["correctDisposal", "withdrawDisposal"],
  ParcelPerformance: ["correctPerformance"],
  ParcelFootprint: ["correctFootprint"],
  RedevelopmentGround: ["withdrawRecognition"],
  RedevelopmentSurvey: ["correctSurvey"],
  RedevelopmentWork: ["finishRedevelopment", "correctRedevelopmentWork"],
  Project: ["recordProjectStage", "placeProject", "enlistProject", "addCampaignVisit", "correctProject"],
  Campaign: ["enlistProject", "addCampaignVisit"],
  CampaignProject: ["addCampaignVisit", "strikeOff", "correctCampaignProject"],
  CampaignVisit: ["correctCampaignVisit", "withdrawCampaignVisit"],
  LandQuota: ["useQuota", "correctQuota"],
  LandQuotaUse: ["correctQuotaUse"],
  Constraint: ["correctConstraint", "endConstraint"],
  Platform: ["correctPlatform"],
  Park: ["correctPark"],
  Facility: ["correctFacility"],
} as const satisfies Readonly<Record<string, readonly ActName[]>>;

export type SubjectType = keyof typeof actsOn;

/** A record in the address: its type, and its key, code or identifier. */
export interface Subject {
  type: SubjectType;
  key: string;
}

export function readSubject(text: string | undefined): Subject | null {
  const [type = "", ...key] = (text ?? "").split(":");
  return type in actsOn && key.length > 0 ? { type: type as SubjectType, key: key.join(":") } : null;
}

export function writeSubject({ type, key }: Subject): string {
  return `${type}:${key}`;
}

/** The subject that a record is: parcels, platforms and parks are known by what people call them. */
export function subjectOf({ type, id, code, key }: Written): Subject | null {
  if (!(type in actsOn)) return null;
  const own = type === "Parcel" ? code : type === "Platform" || type === "Park" ? key : id;
  return { type: type as SubjectType, key: String(own) };
}

/** What the record says of a new one that begins from it, by the names of the fields. */
export function beginningFrom({ type, key }: Subject, record: Written | null): Readonly<Record<string, string>> {
  switch (type) {
    case "Parcel":
      return { parcel: key };
    case "SupplyContract":
      return { contract: key, countyCode: textAt(record, "countyCode") };
    case "IdleFinding":
      return { finding: key };
    case "Project":
      return { project: key };
    case "Campaign":
      return { campaignKey: key };
    case "CampaignProject":
      return { project: textAt(record, "project", "id"), campaignKey: textAt(record, "campaign", "key") };
    case "LandQuota":
      return { quotaKey: textAt(record, "key") };
    default:
      return {};
  }
}

/** The county that a record belongs to, wherever below it that is told; null for one that belongs to none. */
export function countyOf(record: Written | null): string | null {
  const within = (value: unknown): string | null => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    if ("countyCode" in value) return String(value.countyCode);
    for (const each of Object.values(value)) {
      const found = within(each);
      if (found) return found;
    }
    return null;
  };
  return within(record);
}

/** The lists of records below a record, by their names in the query. */
export function listsOf(record: Written): readonly { name: string; records: readonly Written[] }[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const nodes = typeof value === "object" && value !== null && "nodes" in value ? (value.nodes as Written[]) : [];
    return nodes[0]?.type === undefined ? [] : [{ name, records: nodes }];
  });
}

/** What is at a path of a record, as text. */
export function textAt(record: unknown, ...path: readonly string[]): string {
  let at: unknown = record;
  for (const step of path) {
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : null;
  }
  return typeof at === "string" || typeof at === "number" ? String(at) : "";
}
