import { expect, it } from "vitest";
import { readAreas } from "./read-areas";

const ring = [
  [112, 22],
  [112.1, 22],
  [112.1, 22.1],
  [112, 22],
];
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });

it("reads the areas of a file with their numbers and names", () => {
  const text = collection(
    { properties: { code: 7, name: "东岸" }, geometry: { type: "Polygon", coordinates: [ring] } },
    { properties: null, geometry: { type: "MultiPolygon", coordinates: [[ring]] } },
  );
  const boundary = { type: "MultiPolygon", coordinates: [[ring]] };
  expect(readAreas(text)).toEqual([
    { code: "7", name: "东岸", boundary },
    { code: "", name: "", boundary },
  ]);
});

it("takes no file with something else than areas, and none without any", () => {
  expect(readAreas(collection({ properties: {}, geometry: { type: "Point", coordinates: [112, 22] } }))).toBeNull();
  expect(readAreas(collection())).toBeNull();
  expect(readAreas("112, 22")).toBeNull();
});
