import { expect, it } from "vitest";
import { fromGaussKrueger, toGaussKrueger, zoneOf } from "./gauss-krueger";

it.each([
  [112.69812, 22.37654, 38],
  [111.5, 23.9, 37],
  [117.2, 20.1, 39],
] as const)("comes back from zone to degrees: %f %f", (lng, lat, zone) => {
  const [longitude, latitude] = fromGaussKrueger(toGaussKrueger([lng, lat], zone), zone);
  expect(longitude).toBeCloseTo(lng, 9);
  expect(latitude).toBeCloseTo(lat, 9);
});

it("chooses the zone by longitude: Jiangmen lies on both sides of the seam", () => {
  expect([zoneOf(112.4), zoneOf(112.6), zoneOf(80)]).toEqual([37, 38, 37]);
});

it.each([
  [38, 365914.6107, 2476075.8111],
  [37, 674903.1464, 2476482.7179],
] as const)("gives the metres that PROJ gives in zone %d", (zone, easting, northing) => {
  const [x, y] = toGaussKrueger([112.69812, 22.37654], zone);
  expect(x).toBeCloseTo(easting, 3);
  expect(y).toBeCloseTo(northing, 3);
});
