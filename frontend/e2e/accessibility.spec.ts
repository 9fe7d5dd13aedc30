import { readdirSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { selectionKinds } from "../src/app/address";
import { panels } from "../src/app/panels";
import { become } from "./browser-checks";
import { cardScreens, dialogScreens, panelScreens, type Screen } from "./screens";

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

// Every rule in both languages and in both themes; those that look at colours in all four looks.
const colours = ["color-contrast", "link-in-text-block"] as const;
const looks = [
  ["zh-CN", "light", null],
  ["zh-CN", "dark", colours],
  ["en", "dark", null],
  ["en", "light", colours],
] as const;

// One page for each identity, loaded once: it goes on to the next screen as Back would. Where something was opened that
// has no address, it is loaded anew.
const pages = new Map<string, { page: Page; opened: boolean }>();
test.afterAll(async () => {
  await Promise.all([...pages.values()].map(({ page }) => page.context().close()));
  pages.clear();
});

for (const [name, screen] of screens) {
  test(`${name}, breaks no rule of axe in either language and theme`, async ({ browser }) => {
    const page = await goTo(screen, browser);
    const broken: string[] = [];
    for (const [language, theme, rules] of looks) {
      await turnTo(page, language, theme);
      // There is no frame in the page: axe need not open another page to bring frames together.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
      broken.push(
        ...violations.map(
          ({ id, nodes }) => `${language} ${theme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
        ),
      );
    }
    expect(broken).toEqual([]);
  });
}

/** The page of an identity, at a screen. */
async function goTo(screen: Screen, browser: Browser): Promise<Page> {
  const identity = screen.as ?? "";
  const before = pages.get(identity);
  const page = before?.page ?? (await newPage(browser, screen.as));
  pages.set(identity, { page, opened: screen.open !== undefined });
  if (before && !before.opened) {
    await page.evaluate((search) => {
      window.history.pushState(null, "", `/${search}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, screen.search);
  } else {
    await page.goto(`/${screen.search}`);
  }
  await settled(page);
  if (screen.open) {
    await screen.open(page);
    await settled(page);
  }
  return page;
}

async function newPage(browser: Browser, identity: string | undefined): Promise<Page> {
  const { baseURL, locale, timezoneId, viewport, actionTimeout } = test.info().project.use;
  const page = await browser.newPage({
    colorScheme: "light",
    // A button on its way from disabled to enabled passes through colours that nobody reads; axe is shown the page at rest.
    reducedMotion: "reduce",
    ...(baseURL && locale && timezoneId && viewport ? { baseURL, locale, timezoneId, viewport } : {}),
  });
  page.setDefaultTimeout(actionTimeout ?? 20_000);
  if (identity) await become(page, identity);
  return page;
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator(".map-canvas canvas")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: /^(正在加载|Loading)$/ })).toHaveCount(0);
  // The list is asked anew a quarter of a second after the map has come to rest, which a notice may move once more.
  await quietFor(page, 600);
}

/** Resolves when nothing has been on its way for so many milliseconds. */
async function quietFor(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(() => delete document.documentElement.dataset["quietSince"]);
  await page.waitForFunction((wanted) => {
    const { dataset } = document.documentElement;
    const busy = document.querySelector(".card-waiting, .ant-skeleton, [aria-busy=true], .dimmed") !== null;
    if (busy) delete dataset["quietSince"];
    else dataset["quietSince"] ??= String(performance.now());
    return performance.now() - Number(dataset["quietSince"] ?? Number.POSITIVE_INFINITY) > wanted;
  }, milliseconds);
}

/** Goes to another language and theme without leaving what is open: as Back would, and by the button of the header. */
async function turnTo(page: Page, language: string, theme: string): Promise<void> {
  const html = page.locator("html");
  if ((await html.getAttribute("lang")) !== language) {
    await page.evaluate((asked) => {
      const url = new URL(window.location.href);
      if (asked === "en") url.searchParams.set("lang", asked);
      else url.searchParams.delete("lang");
      window.history.replaceState(null, "", url);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, language);
    await expect(html).toHaveAttribute("lang", language);
    // Words of another length may move the map, and then the list is asked anew.
    await settled(page);
  }
  await expect(html).toHaveAttribute("data-theme", /light|dark/);
  if ((await html.getAttribute("data-theme")) !== theme) {
    await page.locator("header button", { hasText: "◐" }).dispatchEvent("click");
    await expect(html).toHaveAttribute("data-theme", theme);
    // Colours alone move nothing; they are there with the next picture.
    await quietFor(page, 100);
  }
}
