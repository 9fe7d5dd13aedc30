import type { Position } from "geojson";
import { fromGaussKrueger, type Zone, zones } from "./gauss-krueger";

/** How two numbers were understood. */
export type PairKind = "lonlat" | "latlon" | "zoned" | "plain";

/** Two numbers as a place; `zone-needed` for metres that do not say their zone. */
export type PairReading = { place: [number, number]; kind: PairKind } | "zone-needed" | "no-place";

const isLongitude = (value: number) => value >= 73 && value <= 136;
const isLatitude = (value: number) => value >= 3 && value <= 54;
const isNorthing = (value: number) => value >= 300_000 && value <= 6_000_000;
const isEasting = (value: number) => value >= 100_000 && value <= 900_000;
const zoneIn = (value: number): Zone | null => zones.find((zone) => zone === Math.floor(value / 1e6)) ?? null;

/** Within China the two numbers of a coordinate cannot be taken for each other, whatever their order. */
export function readPair(first: number, second: number, zone: Zone | null): PairReading {
  if (isLongitude(first) && isLatitude(second)) return { place: [first, second], kind: "lonlat" };
  if (isLatitude(first) && isLongitude(second)) return { place: [second, first], kind: "latlon" };
  for (const [easting, northing] of [
    [first, second],
    [second, first],
  ] as const) {
    const prefix = zoneIn(easting);
    if (prefix !== null && isNorthing(northing)) {
      return { place: fromGaussKrueger([easting - prefix * 1e6, northing], prefix), kind: "zoned" };
    }
  }
  // In Guangdong a northing has seven digits and an easting six.
  const [easting, northing] = first < second ? [first, second] : [second, first];
  if (isEasting(easting) && isNorthing(northing) && northing >= 1e6) {
    return zone === null ? "zone-needed" : { place: fromGaussKrueger([easting, northing], zone), kind: "plain" };
  }
  return "no-place";
}

/** The numbers in a text; degrees, minutes and seconds become one number. */
export function numbersIn(text: string): number[] {
  return decimal(text)
    .split(/[^\w.+-]+/)
    .filter((part) => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(part))
    .map(Number);
}

function decimal(text: string): string {
  return text.replaceAll(
    /(\d+)\s*[°\u5ea6]\s*(\d+(?:\.\d+)?)\s*['\u2032\u2019\u5206]\s*(?:(\d+(?:\.\d+)?)\s*["\u2033\u201d\u79d2]?)?/g,
    (_, degrees: string, minutes: string, seconds: string | undefined) =>
      ` ${Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600} `,
  );
}

/** A place typed into the search box; null for what is none. Plain metres are taken in the zone given. */
export function readPlace(text: string, zone: Zone): Position | null {
  const found = numbersIn(text);
  const [first, second] = found;
  if (found.length !== 2 || first === undefined || second === undefined) {
    return null;
  }
  const reading = readPair(first, second, zone);
  return typeof reading === "string" ? null : reading.place;
}
