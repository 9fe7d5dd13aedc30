import { expect, it } from "vitest";
import { codesOf, readPins, siteKey, siteParameters, togglePin } from "./pins";

const codes = Array.from({ length: 50 }, (_, index) => `440783001001GB${String(index).padStart(5, "0")}`);
const [first = "", second = ""] = codes;

it("names a site by its parcels, and has no name for too many", () => {
  const key = siteKey([first, second]);
  expect(key).toMatch(siteParameters.sheet);
  expect(codesOf(key ?? "")).toEqual([first, second]);
  expect(siteKey(codes)).toBeNull();
  expect(siteKey([])).toBeNull();
});

it("pins a site, takes it away again and stops at five", () => {
  const five = codes.slice(0, 5).join(",");
  expect(five).toMatch(siteParameters.pin);
  expect(togglePin([], first)).toBe(first);
  expect(togglePin([first], first)).toBeNull();
  expect(togglePin(codes.slice(0, 5), codes[5] ?? "")).toBe(five);
  expect(readPins({ pin: `${first},${second}` })).toEqual([first, second]);
  expect(readPins({})).toEqual([]);
});
