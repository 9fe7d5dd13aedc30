import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const screens = {
  check: "?panel=check&shape=112.69,22.39_112.7,22.39_112.7,22.4",
  idle: "?panel=idle",
  inefficient: "?panel=inefficient&rules=zhongshan-plot-ratio@1",
  pivot: "?panel=statistics&rows=county&cols=stage",
  rates: "?panel=statistics&table=rates",
  targets: "?panel=statistics&table=targets",
  card: "?open=parcel:440783106004GB00008",
} as const;

// Seven screens take longer than one.
test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: "reduce" } });

const looks = [
  ["zh-CN", "light"],
  ["en", "dark"],
] as const;

for (const [language, colorScheme] of looks) {
  test(`the panels in ${language} and ${colorScheme} break no rule of axe`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const broken: string[] = [];
    for (const [name, search] of Object.entries(screens)) {
      await page.goto(`/${search}${language === "en" ? "&lang=en" : ""}`);
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      await expect(page.getByRole("table").or(page.getByRole("list")).first()).toBeVisible();
      await expect(page.getByRole("progressbar")).toHaveCount(0);
      await expect(page.locator(".card-waiting, .ant-skeleton")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      broken.push(
        ...violations.map(
          ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`,
        ),
      );
    }
    expect(broken).toEqual([]);
  });
}
