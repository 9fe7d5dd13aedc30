import { readFileSync } from "node:fs";
import { buildSchema, coerceInputValue, type GraphQLInputObjectType } from "graphql";
import { expect, it } from "vitest";
import type { EditedParcelFragment } from "../../api/generated/graphql";
import { inputOf } from "./act-input";
import { acts, fieldsOf, kinds, partFields } from "./acts";
import { type Draft, emptyDraft } from "./draft";

const schema = buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8"));
const inputTypes = {
  register: "RegisterParcelInput",
  reshape: "ReshapeParcelInput",
  correct: "CorrectParcelInput",
  split: "SplitParcelInput",
  merge: "MergeParcelsInput",
  renumber: "RenumberParcelInput",
  retire: "RetireParcelInput",
} as const;
const shape = { type: "MultiPolygon" as const, coordinates: [] };
const parcel: EditedParcelFragment = {
  id: "eA",
  code: "440783001001GB00001",
  name: "甲",
  stage: "PREPARED",
  countyCode: "440783",
  statedOn: "2026-01-02",
  updatedAt: "2026-01-02T00:00:00Z",
  updatedBy: null,
  version: 4,
  state: "ACTIVE",
  ownership: "STATE",
  boundary: shape,
  areaMu: 30,
  registeredArea: 20000.004,
  landUseSystem: "YDYH_2023",
  landUseCode: "1001",
  plannedUseSystem: null,
  plannedUseCode: null,
  platformKey: null,
  townshipCode: "440783101",
  township: null,
  source: { key: "s" },
  contracts: { nodes: [{ id: "c1", number: "1" }] },
};
const other = { ...parcel, id: "eB", code: "440783001001GB00002", version: 9 };

function everything(): Draft {
  const texts: Record<string, string> = { "contracts.0.part": "1" };
  for (const [name, kind] of Object.entries(kinds)) {
    for (const key of [name, `parts.0.${name}`, `parts.1.${name}`]) {
      texts[key] = { date: "2026-02-03", area: "123.5", stage: "LISTED", origin: "SURVEYED" }[kind as string] ?? "x1";
      texts[`${key}.system`] = "YDYH_2023";
      texts[`${key}.code`] = "1002";
    }
  }
  return {
    texts,
    shapes: { boundary: shape, "parts.0.boundary": shape, "parts.1.boundary": shape },
    versions: { [parcel.code]: 3 },
  };
}

it.each(acts)("says what the schema takes, with every field of it: %s", (act) => {
  const { input, lacks } = inputOf(act, act === "merge" ? [parcel, other] : [parcel], everything());
  const type = schema.getType(inputTypes[act]) as GraphQLInputObjectType;
  const { id: _, version: __, ...subjectless } = input;
  const said = act === "register" ? subjectless : input;
  const wrong: string[] = [];
  coerceInputValue(said, type, (path, value, error) =>
    wrong.push(`${path.join(".")} ${String(value)} ${error.message}`),
  );
  expect(wrong).toEqual([]);
  expect(lacks).toEqual([]);
  const own = ["id", "version", "boundary", "parts", "contracts", "parcels"];
  expect(fieldsOf[act].map(({ name }) => name as string).toSorted()).toEqual(
    Object.keys(type.getFields())
      .filter((name) => !own.includes(name))
      .toSorted(),
  );
});

it("says of a part all that the schema knows of one", () => {
  const type = schema.getType("ParcelPartInput") as GraphQLInputObjectType;
  expect([...partFields.map(({ name }) => name as string), "boundary"].toSorted()).toEqual(
    Object.keys(type.getFields()).toSorted(),
  );
});

it("leaves out what was not changed, and takes away what was emptied", () => {
  const draft = { ...emptyDraft, texts: { name: "乙", "landUse.code": "", registeredArea: "20000", reason: "r" } };
  expect(inputOf("correct", [parcel], draft).input).toEqual({
    id: "eA",
    version: 4,
    name: "乙",
    landUse: null,
    reason: "r",
  });
});

it("writes on the version that was seen, not on the newest", () => {
  const draft = { ...emptyDraft, texts: { reason: "r" }, versions: { [parcel.code]: 3 } };
  expect(inputOf("retire", [parcel], draft).input).toEqual({ id: "eA", version: 3, reason: "r" });
  expect(inputOf("merge", [parcel, other], draft).input["parcels"]).toEqual([
    { id: "eA", version: 3 },
    { id: "eB", version: 9 },
  ]);
});

it("leads a contract to the code of its part, or leaves it with the closed number", () => {
  const draft = everything();
  const texts = { ...draft.texts, "parts.1.code": " 440783001001GB00009 " };
  expect(inputOf("split", [parcel], { ...draft, texts }).input["contracts"]).toEqual([
    { contract: "c1", part: "440783001001GB00009" },
  ]);
  const staying = { ...draft, texts: { ...texts, "contracts.0.part": "stay" } };
  expect(inputOf("split", [parcel], staying).input["contracts"]).toEqual([{ contract: "c1", part: null }]);
});

const paths = (act: (typeof acts)[number], draft: Draft) =>
  inputOf(act, [parcel], draft).lacks.map(({ path, says }) => `${path.join(".")} ${says}`);

it("tells what must still be typed, where it is missing", () => {
  expect(paths("reshape", { ...emptyDraft, texts: { registeredArea: "12 mu" } })).toEqual([
    "registeredArea edit.needs.number",
    "reason edit.needs.value",
    "boundary edit.needs.boundary",
  ]);
  expect(paths("merge", { ...emptyDraft, texts: { code: "c", reason: "r", "landUse.code": "1001" } })).toEqual([
    "landUse edit.needs.system",
    "parcels edit.needs.neighbour",
  ]);
});
