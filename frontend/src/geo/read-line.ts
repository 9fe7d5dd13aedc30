import type { Position } from "geojson";
import type { Zone } from "./gauss-krueger";
import { numbersIn, readPair } from "./read-place";

/** A line from typed coordinates, one place a line, in any order; null where one is none, or where there are less than two. */
export function readLine(text: string, zone: Zone): Position[] | null {
  const lines = text.split(/[\n;]+/).filter((line) => line.trim() !== "");
  const places = lines.map((line) => {
    const [first, second] = numbersIn(line).slice(-2);
    const reading = first === undefined || second === undefined ? "no-place" : readPair(first, second, zone);
    return typeof reading === "string" ? null : reading.place;
  });
  const read = places.filter((place) => place !== null);
  return read.length === places.length && read.length > 1 ? read : null;
}
