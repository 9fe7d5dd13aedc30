import { expect, it } from "vitest";
import type { SiteReasonFragment } from "../../api/generated/graphql";
import { messages, type MessageKey } from "../../ui/messages";
import type { Text } from "../../ui/use-text";
import { reasonText } from "./reason-text";

const catalogue: Record<string, string> = messages["zh-CN"];
const fill = (key: string, values: Record<string, string | number> = {}) =>
  (catalogue[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
const text: Text = {
  language: "zh-CN",
  say: (key: MessageKey, values) => fill(key, values),
  term: (family, name) => fill(`${family}.${name}`),
  named: ({ name }) => name ?? "",
};
const nothing: SiteReasonFragment = {
  criterion: "SIZE",
  role: "MUST",
  reason: "MET",
  facilityKind: null,
  facility: null,
  measured: null,
  found: [],
  unit: null,
  least: null,
  most: null,
  asked: [],
  full: null,
  none: null,
  weight: null,
  points: null,
};
const say = (reason: Partial<SiteReasonFragment>) => reasonText({ ...nothing, ...reason }, text, "mu", () => null);

it("says the distance measured and the one asked for", () => {
  const distance = { criterion: "DISTANCE", facilityKind: "EXPRESSWAY_EXIT", unit: "METRE" } as const;
  expect(
    say({
      ...distance,
      measured: 3200,
      most: 5000,
      facility: { name: "水口", nameEn: null, source: { title: "s", publisher: null, publishedText: null } },
    }),
  ).toBe("距高速出口（水口） 3.2 km，要求 ≤ 5 km");
  expect(say({ ...distance, reason: "UNKNOWN", most: 5000 })).toBe("距高速出口：无记录");
});

it("says what a wish has its points for", () => {
  expect(say({ role: "WISH", reason: "FULL", measured: 581.51, unit: "MU", full: 500, none: 100 })).toBe(
    "面积 581.5 亩，500.0 亩得满分，100.0 亩不得分",
  );
});

it("says names in place of the API's words", () => {
  expect(say({ criterion: "STAGE", found: ["PREPARED"], asked: ["PREPARED", "LISTED"] })).toBe(
    "供地阶段 已整备，要求 已整备、挂网",
  );
});

it("says a share in hundredths", () => {
  expect(say({ criterion: "HARD_FREE", measured: 0.925, unit: "SHARE", least: 0.9 })).toBe(
    "无刚性管控占比 92.5%，要求 ≥ 90%",
  );
});
