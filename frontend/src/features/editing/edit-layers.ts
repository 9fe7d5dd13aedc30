import type { Geometry, MultiPolygon, Position } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { type CornerPlace, cornersOf } from "../../geo/corners";
import { bold } from "../../map/fonts";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";
import { sketchLayers, sketchOf } from "../../map/sketch";

/** The source of the corners that can be taken hold of. */
export const cornerSource = "edit-corner";
export const cornerLayers = ["edit-corner"] as const;

/** What the editor draws. */
export interface EditDrawing {
  /** The outlines on record. */
  before: readonly MultiPolygon[];
  around: readonly MultiPolygon[];
  /** The new shapes, each with the sign that its form has. */
  shapes: readonly { shape: MultiPolygon; sign: string }[];
  /** The shape whose corners are shown, and the one that was touched last. */
  corners?: { shape: MultiPolygon; selected: CornerPlace | null } | null;
  /** The line that is being drawn, with the place under the pointer; closed where it becomes an outline. */
  sketch?: readonly Position[];
  closed?: boolean;
}

export function editScene({ before, around, shapes, corners, sketch = [], closed = false }: EditDrawing): Scene {
  return {
    sources: {
      "edit-around": source(around.map((geometry) => ({ geometry }))),
      "edit-before": source(before.map((geometry) => ({ geometry }))),
      "edit-shape": source(shapes.map(({ shape, sign }, part) => ({ geometry: shape, properties: { part, sign } }))),
      "edit-sketch": source(sketchOf(sketch, closed).map((geometry) => ({ geometry }))),
      [cornerSource]: source(
        (corners ? cornersOf(corners.shape) : []).map(({ at, ...place }) => ({
          geometry: { type: "Point", coordinates: at },
          properties: { ...place, selected: !place.middle && isSame(place, corners?.selected ?? null) },
        })),
      ),
    },
    layers,
  };
}

function isSame(place: CornerPlace, other: CornerPlace | null): boolean {
  return other?.polygon === place.polygon && other.ring === place.ring && other.index === place.index;
}

function source(features: readonly { geometry: Geometry; properties?: Record<string, unknown> }[]) {
  const whole = features.map(({ geometry, properties = {} }) => ({ type: "Feature", geometry, properties }) as const);
  return { type: "geojson", data: { type: "FeatureCollection", features: whole } } as Scene["sources"][string];
}

const partColour = [
  "match",
  ["%", ["get", "part"], 4],
  0,
  palette.accent,
  1,
  palette.primary,
  2,
  "#2B8A3E",
  "#6741D9",
] as unknown as string;

const layers: LayerSpecification[] = [
  {
    id: "edit-around",
    type: "line",
    source: "edit-around",
    paint: { "line-color": palette.borderStrong, "line-width": 1 },
  },
  {
    id: "edit-shape-fill",
    type: "fill",
    source: "edit-shape",
    paint: { "fill-color": partColour, "fill-opacity": 0.2 },
  },
  {
    id: "edit-before",
    type: "line",
    source: "edit-before",
    paint: { "line-color": palette.text, "line-width": 2, "line-dasharray": [2, 2] },
  },
  {
    id: "edit-shape-line",
    type: "line",
    source: "edit-shape",
    paint: { "line-color": partColour, "line-width": 2.4 },
  },
  {
    id: "edit-shape-sign",
    type: "symbol",
    source: "edit-shape",
    layout: { "text-field": ["get", "sign"], "text-font": bold, "text-size": 15, "text-allow-overlap": true },
    paint: { "text-color": palette.text, "text-halo-color": palette.halo, "text-halo-width": 2 },
  },
  ...sketchLayers("edit-sketch"),
  {
    id: "edit-corner",
    type: "circle",
    source: cornerSource,
    paint: {
      "circle-radius": ["case", ["get", "middle"], 3.5, 6] as never,
      "circle-color": ["case", ["get", "selected"], palette.accent, palette.halo] as never,
      "circle-opacity": ["case", ["get", "middle"], 0.75, 1] as never,
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": ["case", ["get", "middle"], 1, 2] as never,
    },
  },
];
