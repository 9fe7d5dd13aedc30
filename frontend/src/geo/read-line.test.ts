import { expect, it } from "vitest";
import { readLine } from "./read-line";

it("reads places in any order, one a line", () => {
  expect(readLine("J1 112.5, 22.3\n22.4 112.6;112.7 22.5", 38)).toEqual([
    [112.5, 22.3],
    [112.6, 22.4],
    [112.7, 22.5],
  ]);
});

it("reads nothing out of one place, or out of words", () => {
  expect(readLine("112.5 22.3", 38)).toBeNull();
  expect(readLine("112.5 22.3\nnorth", 38)).toBeNull();
});
