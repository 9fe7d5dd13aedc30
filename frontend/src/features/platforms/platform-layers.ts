import type { LayerSpecification } from "maplibre-gl";
import { nameIn } from "../../map/base-layers";
import { bold, regular } from "../../map/fonts";
import { parkColour, platformColour } from "../../map/icons";
import { palette } from "../../map/palette";
import { type Scene, tileSource } from "../../map/scene";

export const platformPickLayers = ["platform", "park"];

/** Platforms and parks as symbols with their names; hollow where the place is only that of a seat. */
export function platformScene(language: string, selectedKey: string | null): Scene {
  const placed = ["in", ["get", "precision"], ["literal", ["OUTLINE", "POINT"]]] as const;
  const icon = (name: string) => ["case", placed, name, `${name}-approximate`];
  const layout = {
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
    "icon-size": ["case", ["==", ["get", "key"], selectedKey ?? ""], 1.5, 1],
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": 1,
    "text-justify": "auto",
    "text-max-width": 11,
    "text-optional": true,
    "text-padding": 3,
  };
  const paint = { "text-halo-color": palette.halo, "text-halo-width": 1.6 };
  const layers = [
    {
      id: "park",
      type: "symbol",
      source: "park",
      "source-layer": "park",
      minzoom: 9,
      layout: {
        ...layout,
        "icon-image": icon("park"),
        "text-field": nameIn(language),
        "text-font": regular,
        "text-size": 11.5,
      },
      paint: { ...paint, "text-color": parkColour },
    },
    {
      id: "platform",
      type: "symbol",
      source: "platform",
      "source-layer": "platform",
      layout: {
        ...layout,
        "icon-image": icon("platform"),
        "text-field": nameIn(language),
        "text-font": bold,
        "text-size": 12,
      },
      paint: { ...paint, "text-color": platformColour },
    },
  ] as unknown as LayerSpecification[];
  return { sources: { platform: tileSource("platform"), park: tileSource("park") }, layers };
}
