import { expect, it } from "vitest";
import { toGaussKrueger } from "./gauss-krueger";
import { readBoundary } from "./read-boundary";
import { readPlace } from "./read-place";
import { readShape, shapePattern, writeShape } from "./shape-text";

const square = [
  [112.7, 22.4],
  [112.71, 22.4],
  [112.71, 22.41],
  [112.7, 22.41],
] as const;

function cornersOf(text: string, zone: 37 | 38 | 39 | null = null): number[][] {
  const reading = readBoundary(text, zone);
  if (reading.state !== "ready") {
    throw new Error(JSON.stringify(reading));
  }
  return (reading.boundary.coordinates[0]?.[0] ?? []).map((position) =>
    position.map((part) => Number(part.toFixed(6))),
  );
}

const closed = [...square, square[0]].map((corner) => [...corner]);
const metres = square.map((corner) => toGaussKrueger([...corner], 38));

it.each([
  ["longitude first", square.map(([lng, lat]) => `${lng}, ${lat}`).join("\n")],
  ["latitude first", square.map(([lng, lat]) => `${lat} ${lng}`).join("\n")],
  ["all on one line", square.flat().join(" ")],
  ["closed already", closed.map((corner) => corner.join("\t")).join("\n")],
  ["with point numbers", square.map(([lng, lat], index) => `J${index + 1},1,${lng},${lat}`).join("\n")],
  ["zone in the easting", metres.map(([x, y]) => `${38e6 + x} ${y}`).join("\n")],
  ["northing first, as cadastres write", metres.map(([x, y]) => `${y},${38e6 + x}`).join("\n")],
  ["WKT", `POLYGON ((${closed.map((corner) => corner.join(" ")).join(", ")}))`],
  ["WKT with its system", `SRID=4547;MULTIPOLYGON(((${metres.map(([x, y]) => `${x} ${y}`).join(",")})))`],
  ["GeoJSON", JSON.stringify({ type: "Feature", geometry: { type: "Polygon", coordinates: [closed] } })],
])("reads %s", (_, text) => {
  expect(cornersOf(text)).toEqual(closed);
});

it("asks for the zone of metres that do not say it", () => {
  const text = metres.map(([x, y]) => `${x} ${y}`).join("\n");
  expect(readBoundary(text, null)).toEqual({ state: "zone-needed" });
  expect(cornersOf(text, 38)).toEqual(closed);
});

it("keeps a hole and several polygons of WKT apart", () => {
  const reading = readBoundary(
    "MULTIPOLYGON(((112 22,113 22,113 23,112 22),(112.5 22.1,112.6 22.1,112.6 22.2,112.5 22.1)),((114 22,115 22,115 23,114 22)))",
    null,
  );
  expect(reading.state === "ready" && reading.boundary.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
});

it.each([
  ["", "empty", ""],
  ["{not json", "json", undefined],
  ['{"type":"Point","coordinates":[112,22]}', "no-polygon", "Point"],
  ["112.7 22.4\nhello\n112.8 22.4", "pair", "hello"],
  ["112.7 22.4\n512.8 22.4\n112.8 22.5", "pair", "512.8 22.4"],
  ["112.7 22.4\n112.8 22.4", "few", ""],
])("says what is wrong with %j", (text, reason, at) => {
  expect(readBoundary(text, null)).toMatchObject({ state: "wrong", reason, ...(at === undefined ? {} : { at }) });
});

it("reads a place in degrees, minutes and seconds, or in metres of the zone at hand", () => {
  const at = readPlace("22°24′36″ 112°42′0″", 38);
  expect(at?.map((part) => Number(part.toFixed(6)))).toEqual([112.7, 22.41]);
  expect(readPlace("22.4,112.7", 38)).toEqual([112.7, 22.4]);
  expect(readPlace("440783001001GB00001", 38)).toBeNull();
});

it("brings a shape through the address", () => {
  const text = writeShape({ type: "MultiPolygon", coordinates: [[closed]] });
  expect(text).toMatch(shapePattern);
  expect(readShape(text ?? "").coordinates[0]?.[0]).toEqual(closed);
});

it("leaves a shape with a hole out of the address", () => {
  expect(writeShape({ type: "MultiPolygon", coordinates: [[closed, closed]] })).toBeNull();
});
