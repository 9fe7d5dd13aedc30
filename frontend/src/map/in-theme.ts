import type { LayerSpecification } from "maplibre-gl";
import { facilityColour, parkColour, platformColour } from "./icons";
import { darkPalette, palette } from "./palette";
import type { Scene } from "./scene";

const night = new Map<string, string>(
  Object.entries(darkPalette).map(([name, colour]) => [palette[name as keyof typeof palette], colour]),
);
// Names and lines in a colour of their own, which is too deep to read on dark ground.
const nightInks = new Map<string, string>([
  ...night,
  [platformColour, "#7DBBF5"],
  [parkColour, "#5CC9A3"],
  [facilityColour, "#B9A5FA"],
]);

/** The scene in the colours of the theme. Layers are described in those of the day; by night each is exchanged for its own. */
export function inTheme(scene: Scene, theme: "light" | "dark"): Scene {
  return theme === "light" ? scene : { ...scene, layers: scene.layers.map(atNight) };
}

function atNight(layer: LayerSpecification): LayerSpecification {
  const paint = Object.entries(layer.paint ?? {}).map(([name, value]) => [
    name,
    exchange(value, name === "text-color" || name === "line-color" ? nightInks : night),
  ]);
  return { ...layer, paint: Object.fromEntries(paint) } as LayerSpecification;
}

function exchange(value: unknown, colours: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    return colours.get(value) ?? value;
  }
  return Array.isArray(value) ? value.map((each) => exchange(each, colours)) : value;
}
