// How long after the navigation the first parcels are on the screen, beside a map with the same ground and nothing else.

const place = "/?at=112.69,22.39,13";
const ours = ["parcel-fill", "parcel-count"];
const theirs = ["county-fill"];

/** Milliseconds of both sides, in turns, each time with an empty cache; the first round warms the servers up and does not count. */
export async function firstParcels(browser, page, baseMap, rounds) {
  const times = { page: [], baseMap: [] };
  for (let round = 0; round <= rounds; round++) {
    const [own, other] = [await appearance(browser, page + place, ours), await appearance(browser, baseMap + place, theirs)];
    if (round > 0) {
      times.page.push(own);
      times.baseMap.push(other);
    }
  }
  return times;
}

async function appearance(browser, url, layers) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = () => {
      const map = window.__map;
      const there = wanted.filter((id) => map?.getLayer(id));
      const drawn = there.length > 0 ? map.queryRenderedFeatures({ layers: there }).length : 0;
      if (drawn > 0) window.firstDrawn = performance.now();
      else setTimeout(look, 20);
    };
    look();
  }, layers);
  await page.goto(url);
  await page.waitForFunction(() => window.firstDrawn !== undefined, undefined, { timeout: 60_000 });
  const milliseconds = await page.evaluate(() => window.firstDrawn);
  await context.close();
  return milliseconds;
}
