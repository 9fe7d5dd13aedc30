import { expect, it } from "vitest";
import { byUse, colourOf, type UseClass } from "./use-colours";

const known = (system: string, code: string, colour: string | null): UseClass => ({
  system,
  code,
  name: code,
  nameEn: code,
  colour,
});
const classes = [
  known("YDYH_2023", "10", "#AA0000"),
  known("SANDIAO_2019", "10", "#0000AA"),
  known("GBT21010_2017", "10", null),
];

it("tells the same number apart by its system", () => {
  expect(colourOf("YDYH_2023", "10", classes)).toBe("#AA0000");
  expect(colourOf("SANDIAO_2019", "10", classes)).toBe("#0000AA");
});

it("colours GB/T 21010 as the third survey, and what nobody coloured in grey", () => {
  expect(colourOf("GBT21010_2017", "10", classes)).toBe("#0000AA");
  expect(colourOf("GBT21010_2017", "99", classes)).toBe("#8A94A3");
});

it("matches a parcel by system and main class", () => {
  expect(JSON.stringify(byUse("landUse", classes))).toContain('"YDYH_2023:10","#AA0000","SANDIAO_2019:10","#0000AA"');
  expect(byUse("landUse", [])).toBe("#8A94A3");
});
