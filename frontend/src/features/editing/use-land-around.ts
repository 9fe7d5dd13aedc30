import type { MultiPolygon, Position } from "geojson";
import { useMemo } from "react";
import { LandAroundDocument, type LandAroundQuery } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { type Bbox, toQueryBox } from "../../geo/bbox";
import { snapTo } from "../../geo/snap";
import type { MapHandle } from "../../map/map-handle";

export type Neighbour = LandAroundQuery["parcels"]["nodes"][number];

const none: readonly Neighbour[] = [];
const snapPixels = 10;
// Wider than this there is nothing to draw a corner on.
const widestView = 0.08;

/** The parcels that touch one of these outlines or lie at most so many metres beside it. */
export function useLandBeside(outlines: readonly MultiPolygon[], metres: number): readonly Neighbour[] {
  const key = JSON.stringify(outlines);
  const variables = useMemo(() => {
    const shapes = JSON.parse(key) as MultiPolygon[];
    const near = shapes.map((geojson) => ({ boundary: { dwithin: { geometry: { geojson }, metres } } }));
    return near.length > 0 ? { where: { or: near } } : null;
  }, [key, metres]);
  return shown(useOperation(LandAroundDocument, variables).load)?.parcels.nodes ?? none;
}

/** The parcels in view, once it is near enough to draw beside them. */
export function useLandInView(view: Bbox | null): readonly Neighbour[] {
  const variables = useMemo(
    () => (view && view[2] - view[0] < widestView ? { where: { boundary: { bbox: toQueryBox(view) } } } : null),
    [view],
  );
  return shown(useOperation(LandAroundDocument, variables).load)?.parcels.nodes ?? none;
}

/** Puts a corner on one of the corners there are, when it is set within a few pixels of it. */
export function snapOnto(shapes: readonly MultiPolygon[], map: MapHandle | null): (at: Position) => Position {
  const corners = shapes.flatMap(({ coordinates }) => coordinates.flat(2));
  return (at) => snapTo(at, corners, (map?.degreesPerPixel() ?? 0) * snapPixels);
}
