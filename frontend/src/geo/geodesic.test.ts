import { expect, it } from "vitest";
import { areaOf, distanceOf, lengthOf } from "./geodesic";
import { SQUARE_METRES_PER_MU } from "./units";

it("measures a parcel as the server does", () => {
  const ring = [
    [113.1286179, 22.5517136],
    [113.1287507, 22.5516316],
    [113.1319225, 22.5524068],
    [113.1320113, 22.5525437],
    [113.1315342, 22.5544415],
    [113.1313905, 22.554523],
    [113.1284181, 22.5538329],
    [113.1283183, 22.5536954],
  ];
  expect(areaOf(ring) / SQUARE_METRES_PER_MU).toBeCloseTo(127.249528, 3);
});

it("knows the length of a degree", () => {
  expect(distanceOf([112, 0], [113, 0])).toBeCloseTo(111319.49, 1);
  expect(distanceOf([112, 0], [112, 1])).toBeCloseTo(110574.39, 1);
  expect(distanceOf([112, 22], [112, 22])).toBe(0);
});

it("adds up a line and has no length for a point", () => {
  const [a, b, c] = [
    [112, 22],
    [112.01, 22],
    [112.01, 22.01],
  ] as const;
  expect(lengthOf([[...a], [...b], [...c]])).toBeCloseTo(distanceOf([...a], [...b]) + distanceOf([...b], [...c]), 6);
  expect(lengthOf([[...a]])).toBe(0);
});
