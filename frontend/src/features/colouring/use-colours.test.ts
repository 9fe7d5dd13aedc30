import { expect, it } from "vitest";
import { byUse, colouredClass, countedClasses, type UseClass } from "./use-colours";

const known = (system: string, code: string, colour: string | null): UseClass => ({
  system,
  code,
  name: code,
  nameEn: code,
  colour,
});
const industry = known("YDYH_2023", "10", "#AA0000");
const factory = known("YDYH_2023", "100101", "#BB0000");
const railway = known("SANDIAO_2019", "1001", "#0000AA");
const traffic = known("SANDIAO_2019", "10", null);
const uncoloured = known("GBT21010_2017", "10", null);
const group = (system: string | null, code: string | null, count: number) => ({ system, code, count });
const classes = [industry, factory, traffic, railway, uncoloured];

it("colours 用地用海 by its main classes, the third survey by the classes below, and guesses nothing", () => {
  expect(colouredClass("YDYH_2023", "100101", classes)).toBe(industry);
  expect(colouredClass("SANDIAO_2019", "1001", classes)).toBe(railway);
  expect(colouredClass("GBT21010_2017", "1001", classes)).toBe(uncoloured);
  expect(colouredClass("GBT21010_2017", "0101", classes)).toBeNull();
});

it("counts the same number of two systems apart", () => {
  expect(
    countedClasses(
      [
        group("YDYH_2023", "100101", 3),
        group("YDYH_2023", "1001", 2),
        group("SANDIAO_2019", "1001", 4),
        group(null, null, 9),
      ],
      classes,
    ),
  ).toEqual([
    { use: railway, count: 4 },
    { use: industry, count: 5 },
  ]);
});

it("matches a parcel by its class, else by its main class, else in grey", () => {
  const expression = JSON.stringify(byUse("landUse", classes));
  expect(expression).toContain('"SANDIAO_2019:1001","#0000AA",["match"');
  expect(expression).toContain('"YDYH_2023:10","#AA0000","#8A94A3"]');
  expect(expression).not.toContain("#BB0000");
  expect(byUse("landUse", [])).toBe("#8A94A3");
});
