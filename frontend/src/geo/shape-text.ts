import type { MultiPolygon, Position } from "geojson";
import { closeRing } from "./read-boundary";

/** What a shape in the address looks like: `112.7,22.4_112.8,22.4_112.8,22.5`. */
export const shapePattern = /^\d{1,3}(\.\d{1,6})?,\d{1,2}(\.\d{1,6})?(_\d{1,3}(\.\d{1,6})?,\d{1,2}(\.\d{1,6})?){2,59}$/;

/** One ring of up to sixty corners as text for the address; null for a shape that is more than that. */
export function writeShape({ coordinates }: MultiPolygon): string | null {
  const ring = coordinates.length === 1 && coordinates[0]?.length === 1 ? coordinates[0][0] : undefined;
  const text = (ring ?? [])
    .slice(0, -1)
    .map(([lng = 0, lat = 0]) => `${Number(lng.toFixed(6))},${Number(lat.toFixed(6))}`)
    .join("_");
  return shapePattern.test(text) ? text : null;
}

export function readShape(text: string): MultiPolygon {
  const ring: Position[] = text.split("_").map((pair) => pair.split(",").map(Number));
  return { type: "MultiPolygon", coordinates: [[closeRing(ring)]] };
}
