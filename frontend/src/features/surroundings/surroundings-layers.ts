import type { ExpressionSpecification } from "maplibre-gl";
import { nameIn } from "../../map/base-layers";
import { regular } from "../../map/fonts";
import { facilityColour } from "../../map/icons";
import { palette } from "../../map/palette";
import { type Scene, tileSource } from "../../map/scene";

const hard: ExpressionSpecification = ["==", ["get", "hardness"], "HARD"];

/** What may not be built on: hard with a red outline, soft in amber. */
export function constraintScene(): Scene {
  const layer = { source: "constraint", "source-layer": "constraint" } as const;
  return {
    sources: { constraint: tileSource("constraint") },
    layers: [
      {
        ...layer,
        id: "constraint-fill",
        type: "fill",
        paint: { "fill-color": ["case", hard, palette.hard, palette.soft], "fill-opacity": 0.1 },
      },
      {
        ...layer,
        id: "constraint-line",
        type: "line",
        paint: {
          "line-color": ["case", hard, palette.hard, palette.soft],
          "line-width": ["case", hard, 1.6, 1.1],
        },
      },
    ],
  };
}

/** Ports, airports, power plants and the like, by the sign of their kind. */
export function facilityScene(language: string): Scene {
  return {
    sources: { facility: tileSource("facility") },
    layers: [
      {
        id: "facility",
        type: "symbol",
        source: "facility",
        "source-layer": "facility",
        layout: {
          "icon-image": ["coalesce", ["image", ["concat", "facility-", ["get", "kind"]]], ["image", "facility"]],
          "icon-allow-overlap": true,
          "text-field": ["step", ["zoom"], "", 9.5, nameIn(language)],
          "text-font": regular,
          "text-size": 11,
          "text-anchor": "top",
          "text-offset": [0, 0.9],
          "text-optional": true,
        },
        paint: { "text-color": facilityColour, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
      },
    ],
  };
}
