import type { Geometry, Position } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";
import { sketchLayers, sketchOf } from "../../map/sketch";

/** The shape that is checked, with its usable rest hatched, and the line that is being drawn. */
export function checkScene(
  shape: Geometry | null,
  usable: Geometry | null,
  corners: readonly Position[],
  pointer: Position | null,
): Scene {
  const line = pointer && corners.length > 0 ? [...corners, pointer] : [...corners];
  return {
    sources: {
      "check-shape": source(shape ? [shape] : []),
      "check-usable": source(usable ? [usable] : []),
      "check-sketch": source(sketchOf(line, true, corners)),
    },
    layers,
  };
}

function source(geometries: readonly Geometry[]) {
  const features = geometries.map((geometry) => ({ type: "Feature", geometry, properties: {} }) as const);
  return { type: "geojson", data: { type: "FeatureCollection", features } } as Scene["sources"][string];
}

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
  ...sketchLayers("check-sketch"),
];
