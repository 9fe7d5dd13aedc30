import { expect, it } from "vitest";
import { formatArea, formatTotalArea, fromMu, SQUARE_METRES_PER_MU, toMu } from "./units";

it("makes 15 mu one hectare", () => {
  expect(fromMu(15, "ha")).toBe(1);
  expect(15 * SQUARE_METRES_PER_MU).toBeCloseTo(10_000, 9);
});

it("brings a figure typed in hectares back to the same mu", () => {
  expect(toMu(fromMu(100, "ha"), "ha")).toBe(100);
  expect(toMu(fromMu(333.3, "ha"), "ha")).toBe(333.3);
});

it("writes mu with one decimal and hectares with two", () => {
  expect(formatArea(512.44, "mu", "zh-CN")).toBe("512.4");
  expect(formatArea(512.44, "ha", "en")).toBe("34.16");
});

it("groups the digits of a large total and leaves its decimals out", () => {
  expect(formatTotalArea(23_410.4, "mu", "zh-CN")).toBe("23,410");
  expect(formatTotalArea(15, "ha", "en")).toBe("1.0");
});
