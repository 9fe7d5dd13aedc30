import { expect, it } from "vitest";
import type { RelaxationsQuery } from "../../api/generated/graphql";
import { noFilter } from "./parcel-filter";
import { relaxationsOf, relaxationVariables } from "./relaxation";

const filter = { ...noFilter, counties: ["440783"], minMu: 5000 };
const view = [112, 22, 113, 23] as const;
const counts = (inView: number, ...without: number[]) =>
  Object.fromEntries([
    ["view", { totalCount: inView }],
    ...Array.from({ length: 16 }, (_, slot) => [`without${slot}`, { totalCount: without[slot] ?? 99 }]),
  ]) as RelaxationsQuery;

it("leaves one condition out of each question", () => {
  const variables = relaxationVariables(filter, view);
  expect(variables.withoutView).toEqual({ countyCode: { in: ["440783"] }, areaMu: { gte: 5000 } });
  expect(variables.without0).toEqual({ areaMu: { gte: 5000 }, boundary: { bbox: [112, 22, 113, 23] } });
  expect(variables.without1).toEqual({ countyCode: { in: ["440783"] }, boundary: { bbox: [112, 22, 113, 23] } });
  expect(variables.without2).toEqual({ code: { eq: "" } });
});

it("puts the smallest step first and leaves out what brings nothing or is not set", () => {
  expect(relaxationsOf(counts(40, 0, 7), filter, view)).toEqual([
    { condition: "area", count: 7 },
    { condition: "view", count: 40 },
  ]);
});

it("does not offer to leave a view that does not bind", () => {
  expect(relaxationsOf(counts(40, 3, 7), filter, null).map(({ condition }) => condition)).toEqual(["county", "area"]);
});
