import type { LayerSpecification } from "maplibre-gl";
import { nameIn } from "../../map/base-layers";
import { bold, regular } from "../../map/fonts";
import { parkColour, platformColour } from "../../map/icons";
import { palette } from "../../map/palette";
import { type Scene, tileSource } from "../../map/scene";

export const platformPickLayers = ["platform", "park"];

/** Platforms as symbols with their names; hollow where the place is only that of a seat. */
export function platformScene(language: string, selectedKey: string | null): Scene {
  return symbols("platform", language, selectedKey, { minzoom: 0, font: bold, size: 12, colour: platformColour });
}

/** Parks, in the same way. */
export function parkScene(language: string, selectedKey: string | null): Scene {
  return symbols("park", language, selectedKey, { minzoom: 9, font: regular, size: 11.5, colour: parkColour });
}

interface Look {
  minzoom: number;
  font: string[];
  size: number;
  colour: string;
}

function symbols(name: "platform" | "park", language: string, selectedKey: string | null, look: Look): Scene {
  const placed = ["in", ["get", "precision"], ["literal", ["OUTLINE", "POINT"]]] as const;
  const layer = {
    id: name,
    type: "symbol",
    source: name,
    "source-layer": name,
    minzoom: look.minzoom,
    layout: {
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "icon-size": ["case", ["==", ["get", "key"], selectedKey ?? ""], 1.5, 1],
      "icon-image": ["case", placed, name, `${name}-approximate`],
      "text-field": nameIn(language),
      "text-font": look.font,
      "text-size": look.size,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1,
      "text-justify": "auto",
      "text-max-width": 11,
      "text-optional": true,
      "text-padding": 3,
    },
    paint: { "text-color": look.colour, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
  } as unknown as LayerSpecification;
  return { sources: { [name]: tileSource(name) }, layers: [layer] };
}
