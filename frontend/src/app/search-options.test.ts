import { expect, it } from "vitest";
import { suggestionOf } from "./search-options";

const text = { named: ({ name }: { name?: string | null }) => name ?? "", term: (_: string, name: string) => name };

it("filters by a county, and goes to a town", () => {
  const region = { type: "Region", name: "x", nameEn: null, labelPoint: null } as const;
  expect(suggestionOf({ ...region, code: "440783", level: "COUNTY" }, text)[0]?.choice).toEqual({
    kind: "county",
    key: "440783",
  });
  const at = { type: "Point", coordinates: [112.7, 22.5] } as const;
  const town = { ...region, code: "440783100", level: "TOWNSHIP", labelPoint: { ...at, coordinates: [112.7, 22.5] } };
  expect(suggestionOf(town as Parameters<typeof suggestionOf>[0], text)[0]?.choice).toEqual({
    kind: "place",
    at: [112.7, 22.5],
  });
});

it("leaves out what has no place", () => {
  const town = {
    type: "Region",
    code: "440783100",
    level: "TOWNSHIP",
    name: "x",
    nameEn: null,
    labelPoint: null,
  };
  expect(suggestionOf(town as Parameters<typeof suggestionOf>[0], text)).toEqual([]);
});
