import { expect, it } from "vitest";
import { planOf, scaleLength } from "./plan";

const square = (west: number, south: number, side: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

it("puts north up and the land into the middle", () => {
  const plan = planOf([square(112, 22, 0.01)], { width: 200, height: 200, margin: 10 });
  const [x, y] = plan?.at([112.005, 22.005]) ?? [];
  expect(x).toBeCloseTo(100, 6);
  expect(y).toBeCloseTo(100, 6);
  expect(plan?.at([112.005, 22.01])[1]).toBeCloseTo(10, 6);
});

it("draws lengths alike in both directions", () => {
  const plan = planOf([square(112, 22, 0.01)], { width: 200, height: 200, margin: 10 });
  expect((plan?.metresPerUnit ?? 0) * 180).toBeCloseTo(1111.95, 1);
  const [west = 0] = plan?.at([112, 22]) ?? [];
  const [east = 0] = plan?.at([112.01, 22]) ?? [];
  expect((east - west) * (plan?.metresPerUnit ?? 0)).toBeCloseTo(1031, 0);
});

it("has a path for every ring and nothing for no land", () => {
  const plan = planOf([square(112, 22, 0.01)], { width: 100, height: 50, margin: 0 });
  expect(plan?.pathOf(square(112, 22, 0.01)).match(/M/g)).toHaveLength(1);
  expect(planOf([], { width: 1, height: 1, margin: 0 })).toBeNull();
});

it("takes a round length for the scale bar", () => {
  expect(scaleLength(1, 130)).toBe(100);
  expect(scaleLength(2, 130)).toBe(200);
  expect(scaleLength(0.7, 100)).toBe(50);
});
