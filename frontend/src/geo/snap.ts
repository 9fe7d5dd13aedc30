import type { Position } from "geojson";

/** The corner nearest to a place, when it is no further than so many degrees; else the place, to seven decimals. */
export function snapTo(at: Position, corners: readonly Position[], degrees: number): Position {
  const [lng = 0, lat = 0] = at;
  let [best, nearest] = [null as Position | null, degrees];
  for (const corner of corners) {
    const distance = Math.hypot((corner[0] ?? 0) - lng, (corner[1] ?? 0) - lat);
    if (distance <= nearest) [best, nearest] = [corner, distance];
  }
  return best ?? [Math.round(lng * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7];
}
