import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const screens = {
  "a platform with its figures": { search: "?panel=platforms&open=platform:jm-transfer-kaiping", shows: "article" },
  "an empty view": { search: "?county=440783&mu=100000-", shows: "status" },
  "the list in English": { search: "?lang=en&unit=ha&at=112.69,22.39,12", shows: "option" },
} as const;

// A button on its way from disabled to enabled passes through colours that nobody reads; axe is shown the page at rest.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [name, { search, shows }] of Object.entries(screens)) {
  test(`${name} breaks no rule of axe`, async ({ page }) => {
    await page.goto(`/${search}`);
    await expect(page.getByRole(shows).first()).toBeVisible();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
}
