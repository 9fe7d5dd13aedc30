import { expect, it } from "vitest";
import { oneLanguage } from "./one-language";

it("takes the half of the language of the page", () => {
  expect(oneLanguage("生成的演示地块 | Generated demo land", "zh-CN")).toBe("生成的演示地块");
  expect(oneLanguage("生成的演示地块 | Generated demo land", "en")).toBe("Generated demo land");
  expect(oneLanguage("江门日报", "en")).toBe("江门日报");
});
