import { expect, it } from "vitest";
import { matchNames } from "./match-names";

const records = [
  { name: "开平市", nameEn: "Kaiping" },
  { name: "恩平市", nameEn: "Enping" },
  { name: null, nameEn: "Kaiping Area" },
];

it("finds by either name, whatever the case", () => {
  expect(matchNames("开平", records)).toEqual([records[0]]);
  expect(matchNames("KAI", records)).toEqual([records[0], records[2]]);
});

it("finds nothing for nothing", () => {
  expect(matchNames("", records)).toEqual([]);
});
