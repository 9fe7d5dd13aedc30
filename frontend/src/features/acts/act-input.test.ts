import { expect, it } from "vitest";
import { emptyDraft } from "../editing/draft";
import { inputOf, placeOf, textsOf } from "./act-input";
import type { Written } from "./subjects";

const contract: Written = {
  type: "SupplyContract",
  id: "c1",
  version: 3,
  number: "440783-1",
  kind: "TRANSFER",
  holder: "恩平陶瓷",
  signedOn: "2024-01-05",
  price: "1200000.00",
  areaDue: 52.123456,
  origin: "GENERATED",
  source: { key: "register", title: "台账" },
};
const typing = (texts: Record<string, string>) => ({ ...emptyDraft, texts });
const shape = { type: "MultiPolygon" as const, coordinates: [[[[112, 22]]]] };

it("begins a correction with what is on record, keys and sizes among it", () => {
  expect(textsOf("correctContract", contract)).toMatchObject({
    holder: "恩平陶瓷",
    price: "1200000.00",
    areaDue: "52.1235",
    sourceKey: "register",
    completedOn: "",
  });
  expect(textsOf("reportProgress", contract)).toEqual({});
});

it("sends what was changed alone: what is left stays out, what was emptied is null", () => {
  const draft = typing({ holder: "", price: "1200000.00", completedOn: "2026-05-01", reason: " 更正 " });
  expect(inputOf("correctContract", contract, {}, draft)).toEqual({
    input: { id: "c1", version: 3, holder: null, completedOn: "2026-05-01", reason: "更正" },
    lacks: [],
  });
});

it("writes on the version that was seen when the draft began", () => {
  const draft = { ...typing({ reason: "x" }), versions: { c1: 2 } };
  expect(inputOf("correctContract", contract, {}, draft).input).toEqual({ id: "c1", version: 2, reason: "x" });
});

const surveyed = (texts: Record<string, string>) =>
  inputOf("surveyRedevelopment", null, { parcel: "440783" }, typing(texts)).input;

it("tells a size in the unit that was chosen: mu for land, square metres for floor", () => {
  expect(surveyed({ unbuiltArea: "12.5" })).toMatchObject({ parcel: { code: "440783" }, unbuiltArea: { mu: "12.5" } });
  expect(surveyed({ unbuiltArea: "8000", "unbuiltArea.unit": "squareMetre" })).toMatchObject({
    unbuiltArea: { squareMetre: "8000" },
  });
  expect(surveyed({ smallestUnitArea: "500" })).toMatchObject({ smallestUnitArea: { squareMetre: "500" } });
});

it("says what is missing, and what is no number, at its field", () => {
  const { lacks } = inputOf("recordPerformance", null, { parcel: "440783" }, typing({ year: "two", taxPerMu: "1,5" }));
  expect(lacks).toEqual([
    { path: ["year"], says: "act.needs.number" },
    { path: ["taxPerMu"], says: "act.needs.number" },
    { path: ["sourceKey"], says: "act.needs.value" },
  ]);
});

it("leaves out what a new record does not say", () => {
  const draft = typing({ surveyedOn: "2026-01-01", sourceKey: "register", holders: "3", ownershipClear: "false" });
  expect(inputOf("surveyRedevelopment", null, { parcel: "p" }, draft)).toEqual({
    input: {
      parcel: { code: "p" },
      surveyedOn: "2026-01-01",
      sourceKey: "register",
      holders: 3,
      ownershipClear: false,
    },
    lacks: [],
  });
});

it("names contracts, findings and projects by their identifiers", () => {
  expect(inputOf("findIdle", null, { contract: "c1" }, emptyDraft).input).toMatchObject({ contract: { id: "c1" } });
  expect(inputOf("disposeIdle", null, { finding: "f1" }, emptyDraft).input).toMatchObject({ finding: { id: "f1" } });
  expect(inputOf("addCampaignVisit", null, { project: "p1" }, emptyDraft).input).toMatchObject({
    project: { id: "p1" },
  });
});

it("tells a period by its days and its words, and asks for the first day", () => {
  const period = { "period.first": "2026-01-01", "period.last": "2026-12-31", "period.text": "2026年" };
  expect(inputOf("setTarget", null, {}, typing(period)).input).toMatchObject({
    period: { first: "2026-01-01", last: "2026-12-31", text: "2026年" },
  });
  expect(inputOf("setTarget", null, {}, typing({ "period.text": "2026年" })).lacks).toContainEqual({
    path: ["period", "first"],
    says: "act.needs.value",
  });
  expect(inputOf("recordProject", null, {}, emptyDraft).input).not.toHaveProperty("reached");
});

it("places a project on all of its parcels, those it stands on already among them", () => {
  const project = { type: "Project", id: "p", version: 1, parcels: { nodes: [{ code: "A" }] } };
  expect(inputOf("placeProject", project, {}, typing({ reason: "x" })).input).toMatchObject({
    parcels: [{ code: "A" }],
  });
  expect(inputOf("placeProject", project, {}, typing({ parcels: "A,B", reason: "x" })).input).toMatchObject({
    parcels: [{ code: "A" }, { code: "B" }],
  });
  expect(inputOf("placeProject", project, {}, typing({ parcels: "", reason: "x" })).input).toMatchObject({
    parcels: [],
  });
});

it("publishes areas by number, name and outline, and says which of them lacks what", () => {
  const draft = {
    ...typing({ "areas.0.code": "R1", "areas.1.code": "", "areas.1.name": "东岸" }),
    shapes: { "areas.0.boundary": shape },
  };
  const { input, lacks } = inputOf("publishConstraintVersion", null, {}, draft);
  expect(input["areas"]).toEqual([
    { code: "R1", boundary: { geojson: shape } },
    { code: "", name: "东岸", boundary: undefined },
  ]);
  expect(lacks).toContainEqual({ path: ["areas", "1", "code"], says: "act.needs.value" });
  expect(lacks).toContainEqual({ path: ["areas", "1", "boundary"], says: "act.needs.outline" });
});

it("reads a place by longitude and latitude, in China", () => {
  expect(placeOf("112.69, 22.39")).toEqual([112.69, 22.39]);
  expect(placeOf("22.39 112.69")).toBeNull();
  expect(placeOf("112.69")).toBeNull();
});
