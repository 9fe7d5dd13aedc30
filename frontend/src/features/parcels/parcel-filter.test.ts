import { expect, it } from "vitest";
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

const asked: ParcelFilterState = {
  counties: ["440783", "440784"],
  stages: ["PREPARED", "LISTED"],
  uses: ["1001", "11"],
  minMu: 100,
  maxMu: 500.5,
  platforms: ["jm-transfer-kaiping"],
  townships: ["440783101"],
  ownerships: ["STATE"],
  usesNow: ["YDYH_2023:10"],
  idle: ["FOUND"],
  meets: ["FLOOD"],
  clearOf: ["PERMANENT_BASIC_FARMLAND", "ECOLOGICAL_RED_LINE"],
  origins: ["SURVEYED"],
  suppliedFrom: 2019,
  suppliedTo: 2024,
  since: "2026-11-01",
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
    plannedUseSystem: { eq: "YDYH_2023" },
    or: [{ plannedUseCode: { startsWith: "1001" } }, { plannedUseCode: { startsWith: "11" } }],
    areaMu: { gte: 100, lte: 500.5 },
    platformKey: { in: ["jm-transfer-kaiping"] },
    townshipCode: { in: ["440783101"] },
    ownership: { in: ["STATE"] },
    and: [{ or: [{ landUseSystem: { eq: "YDYH_2023" }, landUseClassCode: { eq: "10" } }] }],
    idleState: { in: ["FOUND"] },
    constraints: {
      some: { kind: { in: ["FLOOD"] } },
      none: { kind: { in: ["PERMANENT_BASIC_FARMLAND", "ECOLOGICAL_RED_LINE"] } },
    },
    origin: { in: ["SURVEYED"] },
    supplyYear: { gte: 2019, lte: 2024 },
    updatedAt: { gte: "2026-11-01T00:00:00+08:00" },
  });
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
