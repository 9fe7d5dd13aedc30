import { expect, it } from "vitest";
import type { Text } from "../../ui/use-text";
import { scopeText } from "./scope-text";
import type { Caller } from "../../api/session/use-caller";

const say: Text["say"] = (key, values) => `${key}${values ? ` ${JSON.stringify(values)}` : ""}`;
const caller = (exact: string[], coarse: string[]): Caller => ({
  actor: "a",
  role: "planner",
  exactCounties: exact,
  coarseCounties: coarse,
  writtenCounties: [],
});
const name = (code: string) => `county ${code}`;

it("names who sees what is published", () => {
  expect(scopeText(caller([], ["1", "2"]), name, say)).toBe("session.scope.published");
});

it("names who has all counties", () => {
  expect(scopeText(caller(["1", "2"], []), name, say)).toBe("session.scope.all");
});

it("names one or two counties, and counts more", () => {
  expect(scopeText(caller(["1", "2"], ["3"]), name, say)).toBe("county 1、county 2");
  expect(scopeText(caller(["1", "2", "3"], ["4"]), name, say)).toBe(
    'session.scope.more {"names":"county 1、county 2","count":3}',
  );
});
