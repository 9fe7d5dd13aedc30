import { readdirSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { selectionKinds } from "../src/app/address";
import { panels } from "../src/app/panels";
import { become } from "./browser-checks";
import { cardScreens, dialogScreens, panelScreens, type Screen } from "./screens";

// A button on its way from disabled to enabled passes through colours that nobody reads; axe is shown the page at rest.
test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 180_000 });

const screens: readonly (readonly [string, Screen])[] = [
  ...Object.entries(panelScreens).flatMap(([panel, states]) =>
    Object.entries(states).map(([state, screen]) => [`panel ${panel}, ${state}`, screen] as const),
  ),
  ...Object.entries(cardScreens).map(([kind, screen]) => [`card of a ${kind}`, screen] as const),
  ...Object.entries(dialogScreens).map(([file, screen]) => [`what ${file} opens`, screen] as const),
];

test("every panel, card and dialog has its screen", () => {
  const source = new URL("../src/", import.meta.url);
  const dialogs = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".tsx") &&
      file !== "ui/paper.tsx" &&
      /<Modal\b|<Popover\b|<Paper\b|role="dialog"/.test(readFileSync(new URL(file, source), "utf8")),
  );
  expect(Object.keys(dialogScreens).toSorted()).toEqual(dialogs.toSorted());
  expect(Object.keys(panelScreens).toSorted()).toEqual(panels.toSorted());
  expect(Object.keys(cardScreens).toSorted()).toEqual(selectionKinds.toSorted());
});

for (const [name, screen] of screens) {
  test(`${name}, breaks no rule of axe in either language and theme`, async ({ page }) => {
    if (screen.as) {
      await become(page, screen.as);
    }
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(`/${screen.search}`);
    await settled(page);
    await screen.open?.(page);
    await settled(page);
    const broken: string[] = [];
    for (const look of ["zh-CN light", "zh-CN dark", "en dark", "en light"]) {
      const [language = "", theme = ""] = look.split(" ");
      await turnTo(page, language, theme);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      broken.push(
        ...violations.map(
          ({ id, nodes }) => `${look}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
        ),
      );
    }
    expect(broken).toEqual([]);
  });
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator(".map-canvas canvas")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: /^(正在加载|Loading)$/ })).toHaveCount(0);
  // The list is asked anew a quarter of a second after the map has come to rest, which a notice may move once more.
  await page.evaluate(() => delete document.documentElement.dataset["quietSince"]);
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    const busy = document.querySelector(".card-waiting, .ant-skeleton, [aria-busy=true], .dimmed") !== null;
    if (busy) delete dataset["quietSince"];
    else dataset["quietSince"] ??= String(performance.now());
    return performance.now() - Number(dataset["quietSince"] ?? Number.POSITIVE_INFINITY) > 600;
  });
}

/** Goes to another language and theme without leaving what is open: as Back would, and by the button of the header. */
async function turnTo(page: Page, language: string, theme: string): Promise<void> {
  await page.evaluate((asked) => {
    const url = new URL(window.location.href);
    if (asked === "en") url.searchParams.set("lang", asked);
    else url.searchParams.delete("lang");
    window.history.replaceState(null, "", url);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, language);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", language);
  await expect(html).toHaveAttribute("data-theme", /light|dark/);
  if ((await html.getAttribute("data-theme")) !== theme) {
    await page.locator("header button", { hasText: "◐" }).dispatchEvent("click");
  }
  await expect(html).toHaveAttribute("data-theme", theme);
}
