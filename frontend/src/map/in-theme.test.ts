import type { LayerSpecification } from "maplibre-gl";
import { expect, it } from "vitest";
import { platformColour } from "./icons";
import { inTheme } from "./in-theme";
import { darkPalette, palette } from "./palette";

const scene = {
  sources: {},
  layers: [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "name",
      type: "symbol",
      source: "x",
      paint: { "text-color": platformColour, "text-halo-color": palette.halo },
    },
    {
      id: "count",
      type: "circle",
      source: "x",
      paint: { "circle-color": ["case", true, palette.primary, palette.border], "circle-stroke-color": "#FFFFFF" },
    },
  ] as LayerSpecification[],
};

it("leaves the day as it is", () => {
  expect(inTheme(scene, "light")).toBe(scene);
});

it("exchanges ground, ink and halo at night, also inside of expressions", () => {
  const [sea, name, count] = inTheme(scene, "dark").layers.map(({ paint }) => paint);
  expect(sea).toEqual({ "background-color": darkPalette.sea });
  expect(name).toEqual({ "text-color": "#7DBBF5", "text-halo-color": darkPalette.halo });
  expect(count).toMatchObject({ "circle-color": ["case", true, palette.primary, darkPalette.border] });
});

it("keeps the white that stands on colours", () => {
  expect(inTheme(scene, "dark").layers[2]?.paint).toMatchObject({ "circle-stroke-color": "#FFFFFF" });
});

/** Red and green of a colour together, 0 to 510. */
function light(hex = "#000000"): number {
  return Number.parseInt(hex.slice(1, 3), 16) + Number.parseInt(hex.slice(3, 5), 16);
}

it("can be read at night: names are light, the ground is dark", () => {
  expect(light(darkPalette.text)).toBeGreaterThan(400);
  for (const ground of [darkPalette.sea, darkPalette.land, darkPalette.home, darkPalette.urban, darkPalette.halo]) {
    expect(light(ground)).toBeLessThan(110);
  }
});
