import { readFileSync } from "node:fs";
import { buildSchema, coerceInputValue, type GraphQLInputObjectType } from "graphql";
import { expect, it } from "vitest";
import { axisNames } from "./axes";
import { groups } from "./axis-groups";
import {
  conditions,
  conditionsOf,
  noFilter,
  type ParcelFilterState,
  readFilter,
  without,
  writeFilter,
} from "./parcel-filter";
import { whereInView, whereOf } from "./parcel-where";

/** What the filter form does not ask by this name, and why. */
const askedElsewhere: Readonly<Record<string, string>> = {
  not: "A form whose conditions all hold; what may not be is asked by the names of the conditions.",
  id: "An identifier is opened, by a link or from a list, and not searched.",
  landUse: "The same land use by its system and code.",
  plannedUse: "The same land use by its system and code.",
  county: "The same county by its code.",
  township: "The same township by its code.",
  platform: "The same platform by its key.",
};

const asked: ParcelFilterState = {
  counties: ["440783", "440784"],
  stages: ["PREPARED", "LISTED"],
  uses: ["1001", "11", "SANDIAO_2019:0601", "SANDIAO_2019:00"],
  minMu: 100,
  maxMu: 500.5,
  platforms: ["jm-transfer-kaiping"],
  townships: ["440783101"],
  ownerships: ["STATE"],
  usesNow: ["YDYH_2023:10", "GBT21010_2017:0601"],
  idle: ["FOUND"],
  meets: ["FLOOD"],
  clearOf: ["PERMANENT_BASIC_FARMLAND", "ECOLOGICAL_RED_LINE"],
  origins: ["SURVEYED"],
  suppliedFrom: 2019,
  suppliedTo: 2024,
  since: "2026-11-01",
  more: {
    "parcel-code": "440783001",
    "parcel-name": "翠山湖",
    "parcel-state": "ACTIVE,RETIRED",
    published: "YES",
    registered: "10-20.5",
    planar: "-900",
    contracts: "ANY",
    "contract-kind": "TRANSFER",
    signed: "2024-01-01..2024-12-31",
    price: "100-",
    projects: "NONE",
    "project-stage": "SIGNED,STARTED",
    reported: "2024-2025",
    output: "-500",
    tax: "-10.5",
    "plot-ratio": "0.8-2",
    ground: "EXTENSIVE_USE",
    surveyed: "NONE",
    route: "ACQUISITION",
    predecessors: "ANY",
    successors: "NONE",
    source: "geo-generate,natural-earth",
    stated: "2025-01-01..",
  },
};

function roundTrip(filter: ParcelFilterState): ParcelFilterState {
  const params = new URLSearchParams();
  writeFilter(filter, params);
  return readFilter(new URLSearchParams(params.toString()), (name) => expect.fail(name));
}

function read(search: string): { filter: ParcelFilterState; ignored: string[] } {
  const ignored: string[] = [];
  return { filter: readFilter(new URLSearchParams(search), (name) => ignored.push(name)), ignored };
}

it.each([noFilter, asked, { ...asked, minMu: null }, { ...asked, maxMu: null }, { ...noFilter, minMu: 0 }])(
  "comes back from the address bar as it went in: %o",
  (filter) => expect(roundTrip(filter)).toEqual(filter),
);

it("keeps the good parts of a hand-edited address and names the bad ones", () => {
  const { filter, ignored } = read("county=440783,Kaiping&stage=PREPARED,SOLD&use=1001,x&mu=abc");
  expect(filter).toEqual({ ...noFilter, counties: ["440783"], stages: ["PREPARED"], uses: ["1001"] });
  expect(ignored).toEqual(["mu", "county", "stage", "use"]);
});

it.each([
  ["supplied", "24-2019"],
  ["supplied", "2024-2019"],
  ["since", "2026-02-30"],
  ["since", "yesterday"],
  ["idle", "LAZY"],
  ["use", "SANDIAO_2019"],
  ["published", "MAYBE"],
  ["contracts", "any"],
  ["contract-kind", "GIFT"],
  ["signed", "2024-12-31..2024-01-01"],
  ["signed", "2024-02-30.."],
  ["stated", "2024"],
  ["price", "9-1"],
  ["tax", "-"],
  ["registered", "-5-10"],
  ["parcel-code", "440783%"],
  ["source", "../etc"],
])("takes no %s from %s", (name, text) => {
  expect(read(`${name}=${text}`)).toEqual({ filter: noFilter, ignored: [name] });
});

it.each(["500-100", "-", "-5-10", "1e3-", "100"])("takes no area range from %s", (mu) => {
  expect(read(`mu=${mu}`)).toEqual({ filter: noFilter, ignored: ["mu"] });
});

it("asks the API for every condition", () => {
  expect(whereOf(asked)).toEqual({
    countyCode: { in: ["440783", "440784"] },
    stage: { in: ["PREPARED", "LISTED"] },
    or: [
      { plannedUseSystem: { eq: "YDYH_2023" }, plannedUseCode: { startsWith: "1001" } },
      { plannedUseSystem: { eq: "YDYH_2023" }, plannedUseCode: { startsWith: "11" } },
      { plannedUseSystem: { eq: "SANDIAO_2019" }, plannedUseCode: { startsWith: "0601" } },
      { plannedUseSystem: { eq: "SANDIAO_2019" }, plannedUseClassCode: { eq: "00" } },
    ],
    areaMu: { gte: 100, lte: 500.5 },
    platformKey: { in: ["jm-transfer-kaiping"] },
    townshipCode: { in: ["440783101"] },
    ownership: { in: ["STATE"] },
    and: [
      {
        or: [
          { landUseSystem: { eq: "YDYH_2023" }, landUseClassCode: { eq: "10" } },
          { landUseSystem: { eq: "GBT21010_2017" }, landUseCode: { startsWith: "0601" } },
        ],
      },
    ],
    idleState: { in: ["FOUND"] },
    constraints: {
      some: { kind: { in: ["FLOOD"] } },
      none: { kind: { in: ["PERMANENT_BASIC_FARMLAND", "ECOLOGICAL_RED_LINE"] } },
    },
    origin: { in: ["SURVEYED"] },
    supplyYear: { gte: 2019, lte: 2024 },
    updatedAt: { gte: "2026-11-01T00:00:00+08:00" },
    code: { startsWith: "440783001" },
    name: { contains: "翠山湖" },
    state: { in: ["ACTIVE", "RETIRED"] },
    published: { eq: true },
    registeredAreaMu: { gte: 10, lte: 20.5 },
    planarAreaMu: { lte: 900 },
    contracts: {
      some: {
        kind: { in: ["TRANSFER"] },
        signedOn: { gte: "2024-01-01", lte: "2024-12-31" },
        price: { gte: "1000000" },
      },
    },
    projects: { none: { stage: { in: ["SIGNED", "STARTED"] } } },
    performances: {
      some: {
        year: { gte: 2024, lte: 2025 },
        outputPerMu: { lte: "5000000" },
        taxPerMu: { lte: "105000" },
        plotRatio: { gte: "0.8", lte: "2" },
      },
    },
    redevelopmentGrounds: { some: { ground: { in: ["EXTENSIVE_USE"] }, withdrawnOn: { isNull: true } } },
    redevelopmentSurveys: { none: {} },
    redevelopmentWorks: { some: { route: { in: ["ACQUISITION"] } } },
    predecessors: { some: {} },
    successors: { none: {} },
    source: { key: { in: ["geo-generate", "natural-earth"] } },
    statedOn: { gte: "2025-01-01" },
  });
});

it("asks for everything that the API filters parcels by, or says why not", () => {
  const schema = buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8"));
  const type = schema.getType("ParcelFilter") as GraphQLInputObjectType;
  const asks = new Set<string>();
  JSON.stringify(whereInView(asked, [112, 22, 113, 23]), (key, value: unknown) => {
    asks.add(key);
    return value;
  });
  const left = Object.keys(type.getFields()).filter((field) => !asks.has(field) && !(field in askedElsewhere));
  expect(left).toEqual([]);
  expect(Object.keys(askedElsewhere).filter((field) => asks.has(field) || !(field in type.getFields()))).toEqual([]);
});

it("asks only what the schema takes", () => {
  const schema = buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8"));
  const wrong: string[] = [];
  coerceInputValue(whereOf(asked), schema.getType("ParcelFilter") as GraphQLInputObjectType, (path, value, error) =>
    wrong.push(`${path.join(".")} ${String(value)} ${error.message}`),
  );
  expect(wrong).toEqual([]);
});

it("has a place in the form for every condition", () => {
  expect(Object.values(groups).flat().toSorted()).toEqual(axisNames.toSorted());
});

it("asks for everything with an empty filter", () => {
  expect(whereOf(noFilter)).toEqual({});
});

it("adds only the box for the view", () => {
  expect(whereInView({ ...noFilter, minMu: 100 }, [112, 22, 113, 23])).toEqual({
    areaMu: { gte: 100 },
    boundary: { bbox: [112, 22, 113, 23] },
  });
  expect(whereInView(asked, null)).toEqual(whereOf(asked));
});

it("drops one condition at a time", () => {
  expect(conditionsOf(asked)).toEqual(conditions);
  for (const condition of conditions) {
    expect(conditionsOf(without(asked, condition))).toEqual(conditions.filter((each) => each !== condition));
  }
  expect(conditionsOf(noFilter)).toEqual([]);
});
