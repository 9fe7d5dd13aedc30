// @vitest-environment jsdom
import { expect, it } from "vitest";
import { addTexts, speak, textOf } from "./i18n";
import { languageOf } from "./languages";

const spoken = {
  language: "en" as const,
  speech: { locale: { locale: "en" }, texts: { greet: "{{who}} and {{who}} of {{where}}" } },
};

it("fills in every value, and leaves what has none", () => {
  expect(textOf(spoken, "greet", { who: "A" })).toBe("A and A of {{where}}");
  expect(textOf(spoken, "other", { who: "A" })).toBeUndefined();
});

it("takes texts that come later, by language", () => {
  addTexts({ "zh-CN": { late: "晚到" }, en: { late: "late" } });
  expect(textOf(spoken, "late")).toBe("late");
  expect(textOf({ language: "zh-CN", speech: null }, "late")).toBe("晚到");
});

it("speaks the language that was asked for last, whichever arrives last", async () => {
  await Promise.all([speak("en"), speak("zh-CN")]);
  expect(document.documentElement.lang).toBe("zh-CN");
});

it("takes the language from the address, and the first where it names none that there is", () => {
  expect(languageOf("?lang=en&unit=ha")).toBe("en");
  expect(languageOf("?lang=fr")).toBe("zh-CN");
});
