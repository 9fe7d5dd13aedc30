import type { Geometry } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { bold } from "../../map/fonts";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

/** The source of the rejected rows; its features say their `row`. */
export const rowSource = "import-row";
export const rowLayers = ["import-row-fill"] as const;

/** The outlines of rejected rows, the chosen one stronger, and those on record that they speak of. */
export function rowScene(
  rows: readonly { row: number; outline: Geometry }[],
  onRecord: readonly Geometry[],
  chosen: number | null,
): Scene {
  return {
    sources: {
      [rowSource]: source(
        rows.map(({ row, outline }) => ({ geometry: outline, properties: { row, chosen: row === chosen } })),
      ),
      "import-record": source(onRecord.map((geometry) => ({ geometry, properties: {} }))),
    },
    layers,
  };
}

function source(features: readonly { geometry: Geometry; properties: Record<string, unknown> }[]) {
  const whole = features.map((feature) => ({ type: "Feature", ...feature }) as const);
  return { type: "geojson", data: { type: "FeatureCollection", features: whole } } as Scene["sources"][string];
}

const layers: LayerSpecification[] = [
  {
    id: "import-row-fill",
    type: "fill",
    source: rowSource,
    paint: {
      "fill-color": palette.hard,
      "fill-opacity": ["case", ["get", "chosen"], 0.4, 0.15] as never,
    },
  },
  {
    id: "import-record-line",
    type: "line",
    source: "import-record",
    paint: { "line-color": palette.text, "line-width": 2, "line-dasharray": [2, 1] },
  },
  {
    id: "import-row-line",
    type: "line",
    source: rowSource,
    paint: { "line-color": palette.hard, "line-width": ["case", ["get", "chosen"], 4, 2] as never },
  },
  {
    id: "import-row-number",
    type: "symbol",
    source: rowSource,
    layout: { "text-field": ["to-string", ["get", "row"]], "text-font": bold, "text-size": 13 },
    paint: { "text-color": palette.hard, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
  },
];
