import { expect, type Page, type Request, test } from "@playwright/test";
import { atRest } from "./planner-page";

test.describe.configure({ timeout: 120_000 });

interface Asked {
  operations: string[];
  tiles: { url: string; bytes: number }[];
  others: string[];
}

/** What the page asks the server from here on, by kind. */
async function askedDuring(page: Page, act: () => Promise<void>): Promise<Asked> {
  const asked: Asked = { operations: [], tiles: [], others: [] };
  const sizes: Promise<void>[] = [];
  const note = (request: Request) => {
    const { pathname, protocol } = new URL(request.url());
    // The browser looks at the icon of the tab whenever the address changes.
    if (!protocol.startsWith("http") || pathname === "/icon.svg") return;
    if (pathname === "/graphql") asked.operations.push(fieldsOf(request));
    else if (pathname.startsWith("/tiles/")) sizes.push(weigh(request, asked));
    else asked.others.push(pathname);
  };
  page.on("requestfinished", note);
  await act();
  await expect(page.locator(".dimmed")).toHaveCount(0);
  await atRest(page);
  page.off("requestfinished", note);
  await Promise.all(sizes);
  return asked;
}

async function weigh(request: Request, asked: Asked): Promise<void> {
  const response = await request.response();
  asked.tiles.push({ url: new URL(request.url()).pathname, bytes: (await response?.body())?.length ?? 0 });
}

/** A built page asks by names: what tells operations apart are their variables. */
function fieldsOf(request: Request): string {
  const { variables } = request.postDataJSON() as { variables?: object };
  return Object.keys(variables ?? {})
    .toSorted()
    .join();
}

const list = "asOf,filter,orderBy,present,where";

test("moving the map asks for tiles and, once, for the list", async ({ page }) => {
  await page.goto("/?at=112.69,22.39,12");
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
  await atRest(page);
  await expect(page.locator(".dimmed")).toHaveCount(0);
  const asked = await askedDuring(page, async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await page.evaluate(() => {
      for (let step = 0; step < 5; step++) window.__map?.panBy([120, 60], { animate: false });
    });
    await answered;
  });
  expect(asked.operations).toEqual([list]);
  expect(asked.tiles.length).toBeGreaterThan(0);
  expect(asked.others).toEqual([]);
});

test("a change of the filter brings list, total and map in one round of requests", async ({ page }) => {
  await page.goto("/?at=112.69,22.39,12&county=440783");
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
  await atRest(page);
  await expect(page.locator(".dimmed")).toHaveCount(0);
  let tiles = 0;
  const asked = await askedDuring(page, async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await page.getByRole("button", { name: /^去掉条件：/ }).click();
    const { data } = (await (await answered).json()) as { data: { all: { tiles: { urlTemplate: string } } } };
    const source = data.all.tiles.urlTemplate;
    await expect
      .poll(() =>
        page.evaluate((template) => JSON.stringify(window.__map?.getStyle().sources).includes(template), source),
      )
      .toBe(true);
    await atRest(page);
    tiles = await page.evaluate(() =>
      ["parcel", "parcel_count"]
        .map((sourceLayer) => window.__map?.querySourceFeatures("parcel", { sourceLayer }).length ?? 0)
        .reduce((sum, count) => sum + count),
    );
  });
  expect(asked.operations).toEqual([list]);
  expect(asked.others).toEqual([]);
  expect(tiles).toBeGreaterThan(0);
});

test("no tile is over 500 kB at any zoom the page asks for", async ({ page }) => {
  const heavy: string[] = [];
  for (const zoom of [8, 9, 10, 11, 12, 13, 14, 16]) {
    const { tiles } = await askedDuring(page, async () => {
      await page.goto(`/?at=112.69,22.39,${zoom}&layers=platform,constraint,facility`);
      await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
      await atRest(page);
    });
    expect(tiles.length).toBeGreaterThan(0);
    heavy.push(...tiles.filter(({ bytes }) => bytes > 500_000).map(({ url, bytes }) => `${url}: ${bytes}`));
  }
  expect(heavy).toEqual([]);
});
