import { expect, it } from "vitest";
import { mapScale, metresPerPixel } from "./map-scale";

it("is the equator's length over the pixels of the world, less by the cosine of the latitude", () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(40030228.88 / 512, 1);
  expect(metresPerPixel(60, 10) / metresPerPixel(0, 10)).toBeCloseTo(0.5, 12);
});

it("is a round number of metres that fits", () => {
  const { metres, pixels } = mapScale(22.4, 14, 110);
  expect([metres, Math.round(pixels)]).toEqual([300, 68]);
});

it("says how many mu a square of the bar is: 500 m by 500 m are 375", () => {
  const scale = mapScale(22.4, 13, 110);
  expect([scale.metres, scale.squareMu]).toEqual([500, 375]);
});
