import type { Position } from "geojson";

/** The 3-degree zones of Guangdong, by number, with the EPSG codes with the zone in the easting and without. */
export const zones = [37, 38, 39] as const;
export type Zone = (typeof zones)[number];

export const epsgOfZone: Readonly<Record<Zone, { prefixed: number; plain: number }>> = {
  37: { prefixed: 4525, plain: 4546 },
  38: { prefixed: 4526, plain: 4547 },
  39: { prefixed: 4527, plain: 4548 },
};

// CGCS2000: half the great axis and the flattening.
const [axis, flattening] = [6378137, 1 / 298.257222101];
const n = flattening / (2 - flattening);
const radius = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const eccentricity = Math.sqrt(flattening * (2 - flattening));
// Krueger's series to the fourth power of n: under a millimetre within a zone.
const forward = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
];
const backward = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161280) * n ** 4,
];
const radians = Math.PI / 180;

/** The zone a longitude lies in; the nearest of those known. */
export function zoneOf(longitude: number): Zone {
  const zone = Math.round(longitude / 3);
  return zones.find((each) => each === zone) ?? (zone < 37 ? 37 : 39);
}

/** Easting (without the zone) and northing in metres of a place in degrees. */
export function toGaussKrueger([longitude = 0, latitude = 0]: Position, zone: Zone): [number, number] {
  const [lambda, phi] = [(longitude - zone * 3) * radians, latitude * radians];
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - eccentricity * Math.atanh(eccentricity * Math.sin(phi)));
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(t, Math.cos(lambda)));
  let [x, y] = [xi, eta];
  forward.forEach((factor, index) => {
    const k = 2 * (index + 1);
    x += factor * Math.sin(k * xi) * Math.cosh(k * eta);
    y += factor * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [500_000 + radius * y, radius * x];
}

/** Longitude and latitude in degrees of an easting (without the zone) and a northing in metres. */
export function fromGaussKrueger([easting = 0, northing = 0]: Position, zone: Zone): [number, number] {
  const [xi, eta] = [northing / radius, (easting - 500_000) / radius];
  let [x, y] = [xi, eta];
  backward.forEach((factor, index) => {
    const k = 2 * (index + 1);
    x -= factor * Math.sin(k * xi) * Math.cosh(k * eta);
    y -= factor * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const conformal = Math.asin(Math.sin(x) / Math.cosh(y));
  let phi = conformal;
  for (let turn = 0; turn < 6; turn++) {
    phi = Math.asin(
      Math.tanh(Math.atanh(Math.sin(conformal)) + eccentricity * Math.atanh(eccentricity * Math.sin(phi))),
    );
  }
  const lambda = Math.atan2(Math.sinh(y), Math.cos(x));
  return [zone * 3 + lambda / radians, phi / radians];
}
