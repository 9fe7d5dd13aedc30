import type { Geometry, Position } from "geojson";

/** West, south, east, north in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** The box as the API takes it: six decimals (about 0.1 m), inside the world. */
export function toQueryBox([west, south, east, north]: Bbox): number[] {
  return [
    roundDegrees(Math.max(west, -180)),
    roundDegrees(Math.max(south, -90)),
    roundDegrees(Math.min(east, 180)),
    roundDegrees(Math.min(north, 90)),
  ];
}

export function isBbox(value: readonly (number | null)[] | null | undefined): value is Bbox {
  return value?.length === 4 && value.every((part) => typeof part === "number" && Number.isFinite(part));
}

export function holds([west, south, east, north]: Bbox, [lng, lat]: readonly [number, number]): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** The smallest box around a geometry; null for an empty one. */
export function bboxOf(geometry: Geometry): Bbox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positionsOf(geometry)) {
    const [lng = Number.NaN, lat = Number.NaN] = position;
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}

function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function* positionsOf(geometry: Geometry): Generator<Position> {
  switch (geometry.type) {
    case "Point":
      yield geometry.coordinates;
      break;
    case "MultiPoint":
    case "LineString":
      yield* geometry.coordinates;
      break;
    case "MultiLineString":
    case "Polygon":
      yield* geometry.coordinates.flat();
      break;
    case "MultiPolygon":
      yield* geometry.coordinates.flat(2);
      break;
    case "GeometryCollection":
      for (const member of geometry.geometries) {
        yield* positionsOf(member);
      }
      break;
  }
}
