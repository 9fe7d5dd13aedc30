import { expect, it } from "vitest";
import { bboxOf, holds, isBbox, toQueryBox } from "./bbox";

it("rounds a box to six decimals and keeps it inside the world", () => {
  expect(toQueryBox([-200, -95.5, 112.123456789, 22.4])).toEqual([-180, -90, 112.123457, 22.4]);
});

it("takes the smallest box around all parts of a shape", () => {
  const ring = [
    [112, 22],
    [113, 22],
    [113, 23],
    [112, 22],
  ];
  const island = ring.map(([lng = 0, lat = 0]) => [lng + 2, lat - 1]);
  expect(bboxOf({ type: "MultiPolygon", coordinates: [[ring], [island]] })).toEqual([112, 21, 115, 23]);
});

it("has no box for an empty shape", () => {
  expect(bboxOf({ type: "MultiPolygon", coordinates: [] })).toBeNull();
});

it("knows a box from an answer without one", () => {
  expect(isBbox([1, 2, 3, 4])).toBe(true);
  expect(isBbox(null)).toBe(false);
  expect(isBbox([1, 2, null, 4])).toBe(false);
});

it("holds a point on its edge and not one beyond", () => {
  expect(holds([112, 22, 113, 23], [113, 22.5])).toBe(true);
  expect(holds([112, 22, 113, 23], [113.001, 22.5])).toBe(false);
});
