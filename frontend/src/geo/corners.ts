import type { MultiPolygon, Position } from "geojson";
import { areaOf } from "./geodesic";
import { SQUARE_METRES_PER_MU } from "./units";

/** Where a corner stands in a shape. */
export interface CornerPlace {
  polygon: number;
  ring: number;
  index: number;
}

/** A corner of a shape, or the middle of a side, where a new one can be set. */
export interface Corner extends CornerPlace {
  at: Position;
  middle: boolean;
}

/** All corners, each once, and the middle of the side after each: setting one there gives it the index that is said. */
export function cornersOf({ coordinates }: MultiPolygon): Corner[] {
  return coordinates.flatMap((rings, polygon) =>
    rings.flatMap((closed, ring) =>
      closed.slice(0, -1).flatMap((at, index) => {
        const next = closed[index + 1] ?? at;
        const middle = [((at[0] ?? 0) + (next[0] ?? 0)) / 2, ((at[1] ?? 0) + (next[1] ?? 0)) / 2];
        return [
          { polygon, ring, index, at, middle: false },
          { polygon, ring, index: index + 1, at: middle, middle: true },
        ];
      }),
    ),
  );
}

export function moveCorner(shape: MultiPolygon, place: CornerPlace, to: Position): MultiPolygon {
  return changeRing(shape, place, (open) => open.with(place.index, to));
}

export function addCorner(shape: MultiPolygon, place: CornerPlace, at: Position): MultiPolygon {
  return changeRing(shape, place, (open) => open.toSpliced(place.index, 0, at));
}

/** Without the corner; a ring keeps three at least. */
export function removeCorner(shape: MultiPolygon, place: CornerPlace): MultiPolygon {
  return changeRing(shape, place, (open) => (open.length > 3 ? open.toSpliced(place.index, 1) : open));
}

/** Land inside of a shape on the ellipsoid, in mu. */
export function muOf({ coordinates }: MultiPolygon): number {
  const metres = coordinates.reduce((sum, [outer = [], ...holes]) => {
    const gone = holes.reduce((hole, ring) => hole + areaOf(ring), 0);
    return sum + areaOf(outer) - gone;
  }, 0);
  return metres / SQUARE_METRES_PER_MU;
}

function changeRing(shape: MultiPolygon, place: CornerPlace, change: (open: Position[]) => Position[]): MultiPolygon {
  const coordinates = shape.coordinates.map((rings, polygon) =>
    rings.map((closed, ring) => {
      if (polygon !== place.polygon || ring !== place.ring) return closed;
      const open = change(closed.slice(0, -1));
      return [...open, open[0] ?? []];
    }),
  );
  return { type: "MultiPolygon", coordinates };
}
