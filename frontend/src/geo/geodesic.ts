import type { Position } from "geojson";

// CGCS2000: half the great axis, the flattening and what follows from them.
const axis = 6378137;
const flattening = 1 / 298.257222101;
const minor = axis * (1 - flattening);
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const radians = Math.PI / 180;

/** Metres between two places on the ellipsoid, by Vincenty's inverse formula. */
export function distanceOf([lng1 = 0, lat1 = 0]: Position, [lng2 = 0, lat2 = 0]: Position): number {
  const l = (lng2 - lng1) * radians;
  const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - flattening) * Math.tan(lat * radians))) as [number, number];
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let [lambda, before] = [l, Infinity];
  let [sinSigma, cosSigma, sigma, cosSqAlpha, cos2m] = [0, 1, 0, 1, 0];
  for (let turn = 0; turn < 100 && Math.abs(lambda - before) > 1e-12; turn++) {
    const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
    sinSigma = Math.hypot(cos2 * sinLambda, cos1 * sin2 - sin1 * cos2 * cosLambda);
    if (sinSigma === 0) {
      return 0;
    }
    cosSigma = sin1 * sin2 + cos1 * cos2 * cosLambda;
    sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * sinLambda) / sinSigma;
    cosSqAlpha = 1 - sinAlpha ** 2;
    cos2m = cosSqAlpha === 0 ? 0 : cosSigma - (2 * sin1 * sin2) / cosSqAlpha;
    const c = (flattening / 16) * cosSqAlpha * (4 + flattening * (4 - 3 * cosSqAlpha));
    before = lambda;
    lambda =
      l + (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m ** 2 - 1)));
  }
  const u = (cosSqAlpha * (axis ** 2 - minor ** 2)) / minor ** 2;
  const a = 1 + (u / 16384) * (4096 + u * (u * (320 - 175 * u) - 768));
  const b = (u / 1024) * (256 + u * (u * (74 - 47 * u) - 128));
  const inner = cosSigma * (2 * cos2m ** 2 - 1) - (b / 6) * cos2m * (4 * sinSigma ** 2 - 3) * (4 * cos2m ** 2 - 3);
  return minor * a * (sigma - b * sinSigma * (cos2m + (b / 4) * inner));
}

/** Metres along a line. */
export function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, place, index) => sum + distanceOf(line[index] ?? place, place), 0);
}

/** Square metres inside a ring on the ellipsoid: the sphere of the same area, by authalic latitude. */
export function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([lng = 0, lat = 0], index) => {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += (nextLng - lng) * radians * (authalic(Math.sin(lat * radians)) + authalic(Math.sin(nextLat * radians)));
  });
  // With R² = a² q(pole) / 2 and sin β = q / q(pole), the pole drops out of R² sin β.
  return Math.abs((sum * axis ** 2) / 4);
}

/** Snyder's q: what grows with the area between the equator and a latitude. */
function authalic(sin: number): number {
  const [e, es] = [eccentricity, eccentricity * sin];
  return (1 - e ** 2) * (sin / (1 - es ** 2) - Math.log((1 - es) / (1 + es)) / (2 * e));
}
