import { expect, it } from "vitest";
import { type Criteria, firstCriteria, inputOf, noCriteria, wishOf } from "./criteria";
import { criteriaParameters, readCriteria, writeCriteria } from "./criteria-address";

const demanding: Criteria = {
  kinds: ["PARCEL", "ASSEMBLY"],
  sizeMu: { min: 100, max: 600.5 },
  stages: ["PREPARED", "LISTED"],
  plannedUses: ["1001", "1101"],
  counties: ["440783"],
  platforms: ["jm-transfer-kaiping"],
  hardFree: 1,
  softFree: 0.5,
  distances: [{ facility: "PORT", maxMetres: 50_000 }],
  rectangle: { width: 100, length: 200 },
  price: { min: null, max: 1e8 },
  pricePerMu: { min: 1000, max: null },
  plotRatio: { min: 0.5, max: 2 },
  notIdle: true,
  maxGap: 10,
  wishes: [wishOf("PORT", 6), wishOf("COMPACTNESS", 2.5)],
};

const set = (written: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== null));

it("writes criteria into the address and reads the same ones back", () => {
  const own = set(writeCriteria(demanding));
  for (const [name, text] of Object.entries(own)) {
    expect(text).toMatch(criteriaParameters[name as keyof typeof criteriaParameters]);
  }
  expect(readCriteria(own)).toEqual(demanding);
});

it("begins with criteria of its own, and takes none for none once somebody chose", () => {
  expect(readCriteria({})).toBe(firstCriteria);
  expect(readCriteria(set(writeCriteria(noCriteria)))).toEqual(noCriteria);
});

it("leaves out what an old link names and nobody knows any more", () => {
  const own = {
    "s-kind": "PARCEL",
    "s-wish": "HELIPORT:3:1:2,SIZE:3:500:100",
    "s-near": "HELIPORT:3",
    "s-stage": "SOLD",
  };
  const { wishes, distances, stages } = readCriteria(own);
  expect(wishes.map(({ name }) => name)).toEqual(["SIZE"]);
  expect(distances).toEqual([]);
  expect(stages).toEqual([]);
});

it("asks the API for what is set and nothing else", () => {
  expect(inputOf(noCriteria)).toEqual({ kinds: ["PARCEL"], notIdle: false, minSharedBoundary: 1, maxGap: 0 });
  const { sizeMu, plannedUses, rectangle, wishes } = inputOf(demanding);
  expect(sizeMu).toEqual({ min: 100, max: 600.5 });
  expect(plannedUses).toEqual([
    { system: "YDYH_2023", code: "1001" },
    { system: "YDYH_2023", code: "1101" },
  ]);
  expect(rectangle).toEqual({ widthMetres: 100, lengthMetres: 200 });
  expect(wishes?.[0]).toEqual({
    measure: "DISTANCE",
    facility: "PORT",
    weight: 6,
    full: 5000,
    none: 50_000,
    bothSides: false,
  });
});

it("leaves out a wish of no weight, so that nothing is wished", () => {
  expect(inputOf({ ...noCriteria, wishes: [wishOf("SIZE", 0)] }).wishes).toBeUndefined();
});
