import type { MultiPolygon, Position } from "geojson";
import { expect, it } from "vitest";
import { muOf } from "./corners";
import { type Cut, cutBy } from "./cut";

const ring = (...corners: Position[]): Position[] => [...corners, corners[0] ?? []];
const shape = (...rings: Position[][]): MultiPolygon => ({ type: "MultiPolygon", coordinates: [rings] });
const square = ring([112, 22], [112.01, 22], [112.01, 22.01], [112, 22.01]);
const partsOf = (cut: Cut) => (cut.state === "cut" ? cut.parts : []);
const total = (parts: readonly MultiPolygon[]) => parts.reduce((sum, part) => sum + muOf(part), 0);

it("cuts a square in two that have the same new corners and all of its land", () => {
  const parts = partsOf(
    cutBy(shape(square), [
      [112.003, 21.99],
      [112.003, 22.02],
    ]),
  );
  expect(parts).toHaveLength(2);
  expect(total(parts)).toBeCloseTo(muOf(shape(square)), 6);
  const [one = [], other = []] = parts.map(({ coordinates }) => coordinates[0]?.[0] ?? []);
  const shared = one.filter(([x, y]) => other.some((at) => at[0] === x && at[1] === y));
  expect(new Set(shared.map(String)).size).toBe(2);
});

it("follows a line with corners inside of the land", () => {
  const parts = partsOf(
    cutBy(shape(square), [
      [111.99, 22.005],
      [112.005, 22.005],
      [112.005, 22.02],
    ]),
  );
  expect(parts.map(muOf).toSorted((a, b) => a - b)[0]).toBeCloseTo(muOf(shape(square)) / 4, 1);
  expect(total(parts)).toBeCloseTo(muOf(shape(square)), 6);
});

it("cuts land with a bay in three where the line passes it", () => {
  const bay = ring([0, 20], [3, 20], [3, 23], [2, 23], [2, 21], [1, 21], [1, 23], [0, 23]);
  const parts = partsOf(
    cutBy(shape(bay), [
      [-1, 22],
      [4, 22],
    ]),
  );
  expect(parts).toHaveLength(3);
  expect(total(parts)).toBeCloseTo(muOf(shape(bay)), 3);
});

it("gives a hole to the half it lies in, and does not cut through it", () => {
  const hole = ring([112.006, 22.004], [112.008, 22.004], [112.008, 22.006], [112.006, 22.006]);
  const beside: Position[] = [
    [112.003, 21.99],
    [112.003, 22.02],
  ];
  const holes = partsOf(cutBy(shape(square, hole), beside)).map(({ coordinates }) => coordinates[0]?.length);
  expect(holes.toSorted()).toEqual([1, 2]);
  const through: Position[] = [
    [112.007, 21.99],
    [112.007, 22.02],
  ];
  expect(cutBy(shape(square, hole), through)).toEqual({ state: "hole" });
});

it("leaves a piece that the line does not meet with the first part", () => {
  const island = ring([112.02, 22], [112.03, 22], [112.03, 22.01]);
  const two: MultiPolygon = { type: "MultiPolygon", coordinates: [[square], [island]] };
  const parts = partsOf(
    cutBy(two, [
      [112.003, 21.99],
      [112.003, 22.02],
    ]),
  );
  expect(parts.map(({ coordinates }) => coordinates.length)).toEqual([2, 1]);
});

it("cuts from corner to corner without a sliver", () => {
  const parts = partsOf(
    cutBy(shape(square), [
      [112, 22],
      [112.01, 22.01],
    ]),
  );
  expect(parts.map(({ coordinates }) => coordinates[0]?.[0]?.length)).toEqual([4, 4]);
});

it("says why a line cuts nothing", () => {
  const ends: Position[] = [
    [112.003, 21.99],
    [112.003, 22.005],
  ];
  expect(cutBy(shape(square), ends)).toEqual({ state: "missed" });
  const knot: Position[] = [
    [111.99, 22.002],
    [112.02, 22.002],
    [112.02, 22.02],
    [112.005, 21.99],
  ];
  expect(cutBy(shape(square), knot)).toEqual({ state: "crossed" });
});
