import type { MultiPolygon } from "geojson";
import { expect, it } from "vitest";
import { addCorner, cornersOf, moveCorner, muOf, removeCorner } from "./corners";

const square: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [112, 22],
        [112.01, 22],
        [112.01, 22.01],
        [112, 22.01],
        [112, 22],
      ],
    ],
  ],
};
const first = { polygon: 0, ring: 0, index: 0 };

it("gives each corner once, and the middle of each side with the index of a corner set there", () => {
  const corners = cornersOf(square);
  expect(corners.filter(({ middle }) => !middle)).toHaveLength(4);
  const middle = corners.find((each) => each.middle);
  expect(middle).toMatchObject({ index: 1, at: [112.005, 22] });
  const five = addCorner(square, middle ?? first, [112.005, 21.999]);
  expect(five.coordinates[0]?.[0]?.[1]).toEqual([112.005, 21.999]);
});

it("keeps the ring closed when its first corner moves or goes", () => {
  const moved = moveCorner(square, first, [111.99, 21.99]).coordinates[0]?.[0];
  expect(moved?.at(0)).toEqual([111.99, 21.99]);
  expect(moved?.at(-1)).toEqual([111.99, 21.99]);
  const without = removeCorner(square, first).coordinates[0]?.[0];
  expect(without).toHaveLength(4);
  expect(without?.at(0)).toEqual(without?.at(-1));
});

it("leaves three corners to a ring", () => {
  const triangle = removeCorner(square, first);
  expect(removeCorner(triangle, first)).toEqual(triangle);
});

it("measures land without its holes", () => {
  const hole = square.coordinates[0]?.[0]?.map(([lng = 0, lat = 0]) => [
    112.0025 + (lng - 112) / 2,
    22.0025 + (lat - 22) / 2,
  ]);
  const holed: MultiPolygon = { type: "MultiPolygon", coordinates: [[square.coordinates[0]?.[0] ?? [], hole ?? []]] };
  expect(muOf(holed) / muOf(square)).toBeCloseTo(0.75, 3);
});
