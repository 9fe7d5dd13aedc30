import { expect, it } from "vitest";
import { partsOf } from "./parts";

it("adds up to the whole and leaves out what is empty", () => {
  const parts = partsOf({ hardOnly: 10, softOnly: 20, both: 0, none: 70 });
  expect(parts.map(({ part }) => part)).toEqual(["hardOnly", "softOnly", "none"]);
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

it("has no parts of nothing", () => {
  expect(partsOf({ hardOnly: 0, softOnly: 0, both: 0, none: 0 })).toEqual([]);
});
