import { expect, it } from "vitest";
import { noFilter } from "./parcel-filter";
import { relaxationsOf, relaxationVariables } from "./relaxation";

const filter = { ...noFilter, counties: ["440783"], minMu: 5000 };
const view = [112, 22, 113, 23] as const;
const counts = (inView: number, county: number, area: number) => ({
  view: { totalCount: inView },
  county: { totalCount: county },
  stage: { totalCount: 99 },
  use: { totalCount: 99 },
  area: { totalCount: area },
  platform: { totalCount: 99 },
  township: { totalCount: 99 },
  owned: { totalCount: 99 },
  now: { totalCount: 99 },
  idle: { totalCount: 99 },
  meets: { totalCount: 99 },
  clear: { totalCount: 99 },
  supplied: { totalCount: 99 },
  since: { totalCount: 99 },
  origin: { totalCount: 99 },
});

it("leaves one condition out of each question", () => {
  const variables = relaxationVariables(filter, view);
  expect(variables.withoutView).toEqual({ countyCode: { in: ["440783"] }, areaMu: { gte: 5000 } });
  expect(variables.withoutArea).toEqual({ countyCode: { in: ["440783"] }, boundary: { bbox: [112, 22, 113, 23] } });
  expect(variables.withoutStage).toEqual({ code: { eq: "" } });
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
