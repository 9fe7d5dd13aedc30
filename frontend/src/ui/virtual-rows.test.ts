import { expect, it } from "vitest";
import { rowsInSight, stepOf } from "./virtual-rows";

it("draws what is in sight and a few more on either side", () => {
  expect(rowsInSight(0, 500, 50, 1000)).toEqual([0, 16]);
  expect(rowsInSight(5000, 500, 50, 1000)).toEqual([94, 116]);
  expect(rowsInSight(0, 500, 50, 3)).toEqual([0, 3]);
});

it("draws nothing of an empty list and survives one that became shorter", () => {
  expect(rowsInSight(0, 500, 50, 0)).toEqual([0, 0]);
  expect(rowsInSight(5000, 500, 50, 3)).toEqual([3, 3]);
});

it("moves by keys and stops at the ends", () => {
  expect(stepOf("ArrowDown", -1, 3, 10)).toBe(0);
  expect(stepOf("ArrowDown", 2, 3, 10)).toBe(2);
  expect(stepOf("ArrowUp", 0, 3, 10)).toBe(0);
  expect(stepOf("PageDown", 0, 100, 10)).toBe(10);
  expect(stepOf("End", 0, 100, 10)).toBe(99);
  expect(stepOf("x", 0, 100, 10)).toBeNull();
  expect(stepOf("ArrowDown", -1, 0, 10)).toBeNull();
});
