import { expect, it } from "vitest";
import { dayOf, isAsOf, momentOf } from "./as-of";

const now = Date.parse("2026-11-22T10:00:00Z");

it("asks for the end of a day in China, and for the present today", () => {
  expect(momentOf("2026-11-21", now)).toBe("2026-11-21T15:59:59.999Z");
  expect(momentOf("2026-11-22", now)).toBeNull();
  expect(momentOf(null, now)).toBeNull();
});

it("keeps a moment, whose day is that of China", () => {
  expect(momentOf("2026-11-21T17:00:00.123456Z", now)).toBe("2026-11-21T17:00:00.123456Z");
  expect(dayOf("2026-11-21T17:00:00.123456Z")).toBe("2026-11-22");
  expect(dayOf("2026-11-21")).toBe("2026-11-21");
});

it.each(["2023-02-29", "yesterday", "2024-01-01T25", ""])("knows that %j is no day", (text) => {
  expect(isAsOf(text)).toBe(false);
});
