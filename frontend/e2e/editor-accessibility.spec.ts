import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
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
    await page.goto(language === "en" ? "/?lang=en" : "/");
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    const [land] = await landOf(page, 1, 27);
    if (!land) throw new Error("no land");
    const broken: string[] = [];
    for (const act of acts) {
      await goOn(page, { panel: "edit", edit: act, land: land.code });
      const button = page.locator("#panel").getByRole("button", { name: does[language] }).last();
      await expect(button).toBeVisible();
      await showLand(page, land);
      // With every message that a form can show before it is sent.
      await button.click();
      await expect(page.locator("#panel").locator(".ant-form-item-explain-error, [role=alert]").first()).toBeVisible();
      await keepScreenshot(page, `edit-${act}-${language}-${colorScheme}`);
      // There is no frame in the page: axe need not open another page to bring frames together.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      broken.push(
        ...violations.map(({ id, nodes }) => `${act}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`),
      );
    }
    expect(broken).toEqual([]);
  });
}

/** Goes to another address of the page as Back would, without loading it anew. */
async function goOn(page: Page, parameters: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((asked) => {
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    window.history.pushState(null, "", url);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, parameters);
}
