import type { LayerSpecification } from "maplibre-gl";
import { bold } from "./fonts";
import { palette } from "./palette";

/** Land that is too small to be drawn: its number in each cell of the grid, on a disc of a colour. */
export function countLayers(id: string, source: string, colour: string, language: string): LayerSpecification[] {
  const layer = { source, "source-layer": "parcel_count" } as const;
  return [
    {
      ...layer,
      id,
      type: "circle",
      paint: {
        "circle-color": colour,
        "circle-opacity": 0.85,
        "circle-radius": ["interpolate", ["linear"], ["get", "count"], 1, 5, 20, 10, 200, 16],
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 1,
      },
    },
    {
      ...layer,
      id: `${id}-text`,
      type: "symbol",
      filter: [">=", ["get", "count"], 3],
      layout: {
        "text-field": ["number-format", ["get", "count"], { locale: language }],
        "text-font": bold,
        "text-size": 10,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": "#FFFFFF" },
    },
  ];
}
