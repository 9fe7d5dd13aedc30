// What the page asks for when the map moves and when the filter changes, and how heavy and how slow the tiles are.

const zooms = [8, 9, 10, 11, 12, 13, 14, 16];

/** The requests of both, and the tiles of every zoom that the page asks for: { pan, filter, tiles }. */
export async function requestsOf(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`${origin}/?at=112.69,22.39,12&county=440783`);
  await rest(page);
  const pan = await during(page, () =>
    page.evaluate(() => {
      for (let step = 0; step < 5; step++) window.__map.panBy([120, 60], { animate: false });
    }),
  );
  const filter = await during(page, () => page.locator(".filter-chips button").first().click());
  const tiles = [];
  for (const zoom of zooms) {
    const { tiles: seen } = await during(page, () => page.goto(`${origin}/?at=112.69,22.39,${zoom}`));
    tiles.push({ zoom, count: seen.length, most: Math.max(...seen.map(({ bytes }) => bytes)), slowest: Math.max(...seen.map(({ milliseconds }) => milliseconds)) });
  }
  await context.close();
  return { pan, filter, tiles };
}

async function during(page, act) {
  const seen = { graphql: 0, others: 0, tiles: [], milliseconds: 0 };
  const reading = [];
  const note = (request) => {
    const { pathname } = new URL(request.url());
    // The browser looks at the icon of the tab whenever the address changes.
    if (pathname === "/icon.svg") return;
    if (pathname === "/graphql") seen.graphql += 1;
    else if (/^\/tiles\/.*\.mvt$/.test(pathname)) reading.push(weigh(request, seen.tiles));
    else seen.others += 1;
  };
  page.on("requestfinished", note);
  const began = performance.now();
  await act();
  await rest(page);
  seen.milliseconds = performance.now() - began;
  page.off("requestfinished", note);
  await Promise.all(reading);
  return seen;
}

async function weigh(request, tiles) {
  const response = await request.response();
  const bytes = (await response.body()).length;
  tiles.push({ bytes, milliseconds: request.timing().responseEnd });
}

/** The list has answered, and the map draws what it was told: both twice in a row, a rest of the list apart. */
async function rest(page) {
  const quiet = () => page.evaluate(() => window.__map?.loaded() === true && window.__map.getContainer().dataset.scene === "whole" && document.querySelector(".dimmed, [aria-busy=true], .map-pane.stale") === null);
  for (let still = 0; still < 3; still = (await quiet()) ? still + 1 : 0) {
    await page.waitForTimeout(200);
  }
}
