import type { Geometry, Position } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { closeRing } from "../geo/read-boundary";
import { palette } from "./palette";

const ofKind = (kind: "Polygon" | "Point") => ["==", ["geometry-type"], kind] as never;

/** What is being drawn: its corners, the line through them and, where it is to be an outline, the land inside. */
export function sketchOf(line: readonly Position[], isOutline: boolean, corners = line): Geometry[] {
  const sketch: Geometry[] = corners.map((coordinates) => ({ type: "Point", coordinates }));
  if (line.length > 1) sketch.push({ type: "LineString", coordinates: [...line] });
  if (isOutline && line.length > 2) sketch.push({ type: "Polygon", coordinates: [closeRing(line)] });
  return sketch;
}

/** The layers of a sketch, named after its source. */
export function sketchLayers(source: string): LayerSpecification[] {
  return [
    {
      id: `${source}-fill`,
      type: "fill",
      source,
      filter: ofKind("Polygon"),
      paint: { "fill-color": palette.accent, "fill-opacity": 0.1 },
    },
    {
      id: `${source}-line`,
      type: "line",
      source,
      paint: { "line-color": palette.accent, "line-width": 2, "line-dasharray": [2, 1.5] },
    },
    {
      id: `${source}-corner`,
      type: "circle",
      source,
      filter: ofKind("Point"),
      paint: {
        "circle-radius": 4.5,
        "circle-color": palette.halo,
        "circle-stroke-color": palette.accent,
        "circle-stroke-width": 2,
      },
    },
  ];
}
