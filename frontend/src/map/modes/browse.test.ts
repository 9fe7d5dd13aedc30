import { expect, it } from "vitest";
import { pickedFrom } from "./browse";

const parcel = (code: string) => ({ source: "parcel", sourceLayer: "parcel", properties: { code } });
const symbol = (sourceLayer: string, key: string) => ({
  source: sourceLayer,
  sourceLayer,
  properties: { key, name: `name of ${key}` },
});

it("opens the topmost parcel, once, however many tiles it lies in", () => {
  expect(pickedFrom([parcel("a"), parcel("a"), parcel("b")])).toEqual([{ kind: "parcel", key: "a", name: "a" }]);
});

it("offers every symbol at the place before the land below it", () => {
  const picked = pickedFrom([symbol("platform", "p"), symbol("park", "k"), symbol("platform", "p"), parcel("a")]);
  expect(picked.map(({ kind, key }) => `${kind}:${key}`)).toEqual(["platform:p", "park:k"]);
});

it("finds nothing in the sea", () => {
  expect(pickedFrom([])).toEqual([]);
});
