import { expect, it } from "vitest";
import { bestOf } from "./comparison-rows";

it("marks the largest or the smallest, and all that share the place", () => {
  expect(bestOf([1, 3, 2], "more")).toEqual([1]);
  expect(bestOf([1, 3, 1], "less")).toEqual([0, 2]);
});

it("passes over what is not known", () => {
  expect(bestOf([null, 5, 2], "less")).toEqual([2]);
});

it("marks nothing where there is nothing to choose", () => {
  expect(bestOf([5], "more")).toEqual([]);
  expect(bestOf([5, null], "more")).toEqual([]);
  expect(bestOf([5, 5], "more")).toEqual([]);
  expect(bestOf([null, null], "less")).toEqual([]);
});
