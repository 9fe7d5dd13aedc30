import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { become } from "./browser-checks";
import { landOf, showLand } from "./land-editor";
import { keepScreenshot } from "./planner-page";

test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: "reduce" } });

const looks = [
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const;
const acts = ["register", "reshape", "correct", "split", "merge", "renumber", "retire"] as const;
const does = {
  "zh-CN": /^(登记|变更界线|更正|分割|合并|变更代码|注销)$/,
  en: /^(Register|Change the|Correct|Split|Merge|Strike)/,
};

for (const [language, colorScheme] of looks) {
  test(`the forms of the editor in ${language} and ${colorScheme} break no rule of axe`, async ({ page }) => {
    await become(page, "editor");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/");
    const [land] = await landOf(page, 1, 27);
    if (!land) throw new Error("no land");
    const broken: string[] = [];
    for (const act of acts) {
      await page.goto(`/?panel=edit&edit=${act}&land=${land.code}${language === "en" ? "&lang=en" : ""}`);
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      const button = page.locator("#panel").getByRole("button", { name: does[language] }).last();
      await expect(button).toBeVisible();
      await showLand(page, land);
      // With every message that a form can show before it is sent.
      await button.click();
      await expect(page.locator("#panel").locator(".ant-form-item-explain-error, [role=alert]").first()).toBeVisible();
      await keepScreenshot(page, `edit-${act}-${language}-${colorScheme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      broken.push(
        ...violations.map(({ id, nodes }) => `${act}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`),
      );
    }
    expect(broken).toEqual([]);
  });
}
