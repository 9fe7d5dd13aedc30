import type { LayerSpecification } from "maplibre-gl";
import { expect, it } from "vitest";
import { dense } from "./dense";

const scene = {
  sources: {},
  layers: [
    { id: "a", type: "fill", source: "x", paint: { "fill-opacity": 0.5 } },
    { id: "b", type: "line", source: "x" },
    { id: "c", type: "symbol", source: "x", paint: { "text-opacity": ["case", true, 1, 0.5] } },
  ] as LayerSpecification[],
};

it("is as it was at first where nobody said how dense", () => {
  expect(dense(scene, undefined)).toBe(scene);
  expect(dense(scene, 100)).toBe(scene);
});

it("thins every opacity of a layer in proportion", () => {
  expect(dense(scene, 40).layers.map(({ paint }) => paint)).toEqual([
    { "fill-opacity": 0.2 },
    { "line-opacity": 0.4 },
    { "icon-opacity": 0.4, "text-opacity": ["*", ["case", true, 1, 0.5], 0.4] },
  ]);
});
