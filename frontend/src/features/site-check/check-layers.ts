import type { Geometry, Position } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { closeRing } from "../../geo/read-boundary";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

/** The shape that is checked, with its usable rest hatched, and the line that is being drawn. */
export function checkScene(
  shape: Geometry | null,
  usable: Geometry | null,
  corners: readonly Position[],
  pointer: Position | null,
): Scene {
  const line = pointer && corners.length > 0 ? [...corners, pointer] : [...corners];
  const sketch: Geometry[] = corners.map((coordinates) => ({ type: "Point", coordinates }));
  if (line.length > 1) sketch.push({ type: "LineString", coordinates: line });
  if (line.length > 2) sketch.push({ type: "Polygon", coordinates: [closeRing(line)] });
  return {
    sources: {
      "check-shape": source(shape ? [shape] : []),
      "check-usable": source(usable ? [usable] : []),
      "check-sketch": source(sketch),
    },
    layers,
  };
}

function source(geometries: readonly Geometry[]) {
  const features = geometries.map((geometry) => ({ type: "Feature", geometry, properties: {} }) as const);
  return { type: "geojson", data: { type: "FeatureCollection", features } } as Scene["sources"][string];
}

const polygon = ["==", ["geometry-type"], "Polygon"] as const;

const layers: LayerSpecification[] = [
  {
    id: "check-shape-fill",
    type: "fill",
    source: "check-shape",
    paint: { "fill-color": palette.accent, "fill-opacity": 0.12 },
  },
  { id: "check-usable", type: "fill", source: "check-usable", paint: { "fill-pattern": "hatch-usable" } },
  {
    id: "check-usable-line",
    type: "line",
    source: "check-usable",
    paint: { "line-color": "#2B8A3E", "line-width": 1.2 },
  },
  {
    id: "check-shape-line",
    type: "line",
    source: "check-shape",
    paint: { "line-color": palette.accent, "line-width": 2.4 },
  },
  {
    id: "check-sketch-fill",
    type: "fill",
    source: "check-sketch",
    filter: [...polygon] as never,
    paint: { "fill-color": palette.accent, "fill-opacity": 0.1 },
  },
  {
    id: "check-sketch-line",
    type: "line",
    source: "check-sketch",
    paint: { "line-color": palette.accent, "line-width": 2, "line-dasharray": [2, 1.5] },
  },
  {
    id: "check-sketch-corner",
    type: "circle",
    source: "check-sketch",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 4.5,
      "circle-color": "#FFFFFF",
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": 2,
    },
  },
];
