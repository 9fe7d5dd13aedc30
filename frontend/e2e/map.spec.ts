import { expect, type Page, test } from "@playwright/test";
import { expectNoViolation } from "./browser-checks";
import { type OwnServer, startServer } from "./own-server";
import { ask, atRest, drawnIn, keepScreenshot, listen, onMap } from "./planner-page";
import { pictureColour, type StandIn, startTianditu } from "./tianditu-stand-in";

const legend = (page: Page) => page.getByTestId("legend");

/** The colours that the map draws parcels in, by a property of theirs. */
function coloursBy(page: Page, property: string): Promise<Record<string, string>> {
  return page.evaluate((name) => {
    const drawn = window.__map?.queryRenderedFeatures({ layers: ["parcel-fill"] }) ?? [];
    return Object.fromEntries(
      drawn.map(({ properties, layer }) => [
        String(properties[name]),
        String((layer.paint as Record<string, unknown>)["fill-color"]),
      ]),
    );
  }, property);
}

test("parcels by present and by planned use: each class of each system in its own colour, counted in the legend", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?at=112.69,22.39,13&by=present");
  const { parcels, landUses } = await ask<UsesAnswer>(page, usesAndClasses);
  const coloured = (system: string, code: string) => {
    const of = (wanted: string) => landUses.nodes.find((each) => each.system === system && each.code === wanted);
    return of(code.slice(0, 2))?.colour ? of(code.slice(0, 2)) : of(code);
  };
  await expect(legend(page)).toContainText("用地用海 2023");
  await expect(legend(page)).toContainText("三调");
  const counts = new Map<string, number>();
  for (const { count, key } of parcels.groups) {
    const use = coloured(key.landUseSystem, key.landUseCode);
    const line = `${use?.code} ${use?.name}`;
    counts.set(line, (counts.get(line) ?? 0) + count);
  }
  for (const [line, count] of counts) {
    const shown = line + new Intl.NumberFormat("zh-CN").format(count);
    await expect(legend(page).getByRole("listitem").filter({ hasText: shown })).toHaveCount(1);
  }
  await atRest(page);
  await expect.poll(async () => Object.keys(await coloursBy(page, "landUse")).length).toBeGreaterThan(4);
  for (const [name, colour] of Object.entries(await coloursBy(page, "landUse"))) {
    const [system = "", code = ""] = name.split(":");
    expect([name, colour]).toEqual([name, rgba(coloured(system, code)?.colour ?? "")]);
  }
  await keepScreenshot(page, "map-present-use");

  await page.locator("summary", { hasText: "底图、着色与透明度" }).click();
  await page.getByRole("radio", { name: "规划用途" }).check();
  await expect(page).toHaveURL(/by=use/);
  await expect(legend(page)).toContainText("10 工矿用地");
  expect(complaints).toEqual([]);
});

interface UsesAnswer {
  parcels: { groups: { count: number; key: { landUseSystem: string; landUseCode: string } }[] };
  landUses: { nodes: { system: string; code: string; name: string; colour: string | null }[] };
}
const usesAndClasses = `{ parcels { groups(by: [LAND_USE_SYSTEM, LAND_USE_CODE]) { count key { landUseSystem landUseCode } } }
  landUses(first: 1000) { nodes { system code name colour } } }`;

/** A colour of six digits as MapLibre says it. */
function rgba(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${r},${g},${b},1)`;
}

test("idle land by its state: the tiles of the map and the numbers of the legend come of one filter", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  const { suspected } = await ask<{
    suspected: { totalCount: number; nodes: { code: string; labelPoint: GeoJSON.Point }[] };
  }>(
    page,
    `{ suspected: parcels(where: {idleState: {eq: SUSPECTED_NOT_STARTED}}, orderBy: [AREA_MU_DESC], first: 1)
      { totalCount nodes { code labelPoint } } }`,
  );
  const [lng, lat] = suspected.nodes[0]?.labelPoint.coordinates ?? [];
  await page.goto(`/?lang=en&by=idle&at=${lng?.toFixed(5)},${lat?.toFixed(5)},15`);
  const line = legend(page).getByRole("listitem").filter({ hasText: "Suspected idle (not started)" });
  await expect(line).toContainText(new Intl.NumberFormat("en").format(suspected.totalCount));
  await atRest(page);
  await expect.poll(() => drawnIn(page, "idle-notStarted-lines")).toBeGreaterThan(0);
  const codes = await page.evaluate(() =>
    window.__map
      ?.queryRenderedFeatures({ layers: ["idle-notStarted-shade"] })
      .map(({ properties }) => properties["code"]),
  );
  expect(codes).toContain(suspected.nodes[0]?.code);
  await keepScreenshot(page, "map-idle-state");
  expect(complaints).toEqual([]);
});

test("inefficient land by the rule set that is chosen, and none where none is", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?by=inefficient&at=112.69,22.39,12");
  await expect(page.locator(".legend")).toContainText("此地没有公布施行的认定标准");
  await page.locator("summary", { hasText: "底图、着色与透明度" }).click();
  await page.getByRole("combobox", { name: "认定规则" }).click();
  await page.locator(".ant-select-item-option", { hasText: "中山改造前容积率" }).click();
  await expect(page).toHaveURL(/rated=zhongshan-plot-ratio@1/);
  await atRest(page);
  await expect.poll(() => drawnIn(page, "rating-dots")).toBeGreaterThan(0);
  const view = await page.evaluate(() => window.__map?.getBounds().toArray().flat());
  const { inefficientLand } = await ask<{ inefficientLand: { totalCount: number } }>(
    page,
    `query ($box: [Float!]!) { inefficientLand(ruleSet: "zhongshan-plot-ratio@1", ratings: [INEFFICIENT],
      where: {boundary: {bbox: $box}}) { totalCount } }`,
    { box: view },
  );
  const line = legend(page).getByRole("listitem").filter({ hasText: /^低效/ });
  await expect(line).toContainText(new Intl.NumberFormat("zh-CN").format(inefficientLand.totalCount));
  expect(complaints).toEqual([]);
});

test("layers and their opacities stand in the address; assemblies are outlined with their areas", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?at=112.69,22.39,11");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.getByRole("checkbox", { name: "连片用地" }).check();
  await expect(page).toHaveURL(/layers=region,assembly,park,platform/);
  await atRest(page);
  await expect.poll(() => drawnIn(page, "block-outline")).toBeGreaterThan(0);
  await expect.poll(() => drawnIn(page, "block-label")).toBeGreaterThan(0);
  const labels = await page.evaluate(() =>
    window.__map
      ?.queryRenderedFeatures({ layers: ["block-label"] })
      .map(({ properties }) => String(properties["label"])),
  );
  expect(labels?.length).toBeGreaterThan(0);
  for (const label of labels ?? []) {
    expect(Number(label.replace(/[^\d.]/g, ""))).toBeGreaterThanOrEqual(500);
    expect(label).toMatch(/ 亩$/);
  }
  await page.locator("summary", { hasText: "底图、着色与透明度" }).click();
  await page.getByRole("slider", { name: "行政区划的不透明度" }).fill("40");
  await expect(page).toHaveURL(/opacity=region:40/);
  await expect
    .poll(() => page.evaluate(() => window.__map?.getPaintProperty("county-line", "line-opacity")))
    .toBeCloseTo(0.3);
  await page.getByRole("checkbox", { name: "行政区划" }).uncheck();
  await expect.poll(() => page.evaluate(() => window.__map?.getLayer("county-line") === undefined)).toBe(true);
  await expectNoViolation(page);
  await keepScreenshot(page, "map-layers");
  expect(complaints).toEqual([]);
});

test("the map is dark by its own colours, and says its scale in metres and mu", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/?at=112.69,22.39,13&layers=region,constraint,facility,park,platform");
  await atRest(page);
  const ground = () => page.evaluate(() => window.__map?.getPaintProperty("sea", "background-color"));
  await expect.poll(ground).toBe("#0E151E");
  expect(await page.locator(".map-canvas canvas").evaluate((canvas) => getComputedStyle(canvas).filter)).toBe("none");
  await expect(page.getByTestId("scale")).toHaveAccessibleName("比例尺：500 m，边长与之相等的方块为 375 亩");
  await expectNoViolation(page);
  await keepScreenshot(page, "map-dark");
  await page.getByRole("button", { name: "浅色" }).click();
  await expect.poll(ground).toBe("#DDE8F1");
  await page.goto("/?at=112.69,22.39,13&lang=en&unit=ha");
  await expect(page.getByTestId("scale")).toHaveAccessibleName("Scale: 500 m; a square with this side is 25 ha");
  await atRest(page);
  await page.locator("#map").focus();
  await page.keyboard.press("m");
  for (const [x, y] of [
    [0.4, 0.4],
    [0.6, 0.4],
    [0.6, 0.6],
  ] as const) {
    const at = await onMap(page, x, y);
    await page.mouse.click(at.x, at.y, { delay: 20 });
  }
  await expect(page.getByTestId("measure")).toContainText(/Length [\d.,]+ k?m/);
  await expect(page.getByTestId("measure")).toContainText(/Area [\d.,]+ mu \([\d,]+ m²\)/);
  await expect(page.getByTestId("pointer")).toContainText(/112\.\d{6}, 22\.\d{6}/);
  await expect(page.getByTestId("pointer")).toContainText(/Zone 38 38\d{6}\.\d, 24\d{5}\.\d/);
  expect(complaints).toEqual([]);
});

test("names are found by pinyin and by initials", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/");
  const search = page.getByRole("combobox", { name: "搜索" });
  await search.fill("yueshanzhen");
  await expect(page.locator(".ant-select-item-option", { hasText: "月山镇" })).toBeVisible();
  await search.fill("kps");
  await page.locator(".ant-select-item-option", { hasText: /^开平市$/ }).click();
  await expect(page).toHaveURL(/county=440783/);
  await search.fill("qqqqq");
  await expect(page.getByText("没有找到")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the map is printed on one page across, with legend, scale, north, sources and the live view", async ({
  page,
}) => {
  await page.goto("/?at=112.69,22.39,13&by=use");
  await expect(legend(page)).toContainText("10 工矿用地");
  await atRest(page);
  await page.getByRole("button", { name: "打印地图" }).click();
  const dialog = page.getByRole("dialog", { name: "打印地图" });
  await expect(dialog.getByRole("img", { name: "地图：江门市用地图" })).toBeVisible();
  await dialog.getByRole("textbox", { name: "标题" }).fill("翠山湖规划用途");
  await expect(dialog.getByRole("heading")).toHaveText("翠山湖规划用途");
  await expect(dialog.getByTestId("legend")).toContainText("10 工矿用地");
  await expect(dialog.getByRole("img", { name: /^比例尺：1 km/ })).toBeVisible();
  await expect(dialog).toContainText("北");
  await expect(dialog).toContainText("GeoNames (CC BY 4.0)");
  await expect(dialog).toContainText("演示数据");
  await expect(dialog.getByRole("link")).toHaveAttribute("href", page.url());
  await expect(dialog.getByRole("img", { name: "在线视图的二维码" })).toBeVisible();
  // The picture is what the map drew, not an empty canvas.
  const colours = await dialog.getByRole("img", { name: /^地图：/ }).evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [64, 64];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, 64, 64);
    const { data } = context?.getImageData(0, 0, 64, 64) ?? { data: new Uint8ClampedArray() };
    return new Set(new Uint32Array(data.buffer)).size;
  });
  expect(colours).toBeGreaterThan(20);
  await expectNoViolation(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, , width, height] = (/\/MediaBox\s*\[([^\]]+)\]/.exec(pdf)?.[1] ?? "").trim().split(/\s+/).map(Number);
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([842, 595]);
  expect(pdf).toContain("/URI (http");
  expect(pdf).toContain("/Subtype /Image");
  if (process.env["SCREENSHOT_DIR"]) {
    await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/map-print.png` });
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test.describe("a deployment with a review number and a key of Tianditu", () => {
  const number = "粤S(2024)001号";
  let tianditu: StandIn;
  let server: OwnServer;

  test.beforeAll(async () => {
    tianditu = await startTianditu();
    server = await startServer({
      GEO_REVIEW_NUMBER: number,
      GEO_MAP_CONTACT: "开平市自然资源局",
      GEO_TIANDITU_KEY: "0123456789abcdef",
      GEO_TIANDITU_ADDRESS: tianditu.address,
    });
  });
  test.afterAll(async () => {
    await server.stop();
    await tianditu.stop();
  });

  test("has Tianditu below the map when it is chosen, and asks nobody before", async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`${server.address}/?at=112.69,22.39,13`);
    await atRest(page);
    expect(tianditu.asked).toEqual([]);
    await page.locator("summary", { hasText: "底图、着色与透明度" }).click();
    await page.getByRole("radio", { name: "天地图矢量" }).check();
    await expect(page).toHaveURL(/base=vector/);
    await expect.poll(() => tianditu.asked.some(({ path }) => path === "/vec_w/wmts")).toBe(true);
    await atRest(page);
    const asked = tianditu.asked.find(({ path }) => path === "/vec_w/wmts");
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
      SERVICE: "WMTS",
      REQUEST: "GetTile",
      VERSION: "1.0.0",
      LAYER: "vec",
      STYLE: "default",
      TILEMATRIXSET: "w",
      FORMAT: "tiles",
      tk: "0123456789abcdef",
      TILEMATRIX: "14",
    });
    expect(asked?.headers["authorization"]).toBeUndefined();
    expect(asked?.headers["referer"]).toBe(`${server.address}/`);
    const colour = await page.evaluate(
      () =>
        new Promise<number[]>((seen) => {
          const map = window.__map;
          map?.once("render", () => {
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [1, 1];
            const context = canvas.getContext("2d");
            context?.drawImage(map.getCanvas(), 2, 2, 1, 1, 0, 0, 1, 1);
            seen([...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3));
          });
          map?.triggerRepaint();
        }),
    );
    expect(colour).toEqual([...pictureColour]);
    await expect(page.getByRole("complementary", { name: "数据来源" })).toContainText("天地图");
    await page.getByRole("radio", { name: "天地图影像" }).check();
    await expect.poll(() => tianditu.asked.some(({ path }) => path === "/cia_w/wmts")).toBe(true);
    await expectNoViolation(page);
    expect(complaints).toEqual([]);
  });

  test("says its number on the map, the printed map and the site sheet", async ({ page }) => {
    await page.goto(`${server.address}/?at=112.69,22.39,13`);
    await expect(page.getByRole("complementary", { name: "数据来源" })).toContainText(`审图号：${number}`);
    await atRest(page);
    await page.getByRole("button", { name: "打印地图" }).click();
    const print = page.getByRole("dialog", { name: "打印地图" });
    await expect(print).toContainText(`审图号：${number}`);
    await expect(print).toContainText("开平市自然资源局");
    await page.keyboard.press("Escape");
    const answer = await page.request.post(`${server.address}/graphql`, {
      data: { query: "{ parcels(first: 1) { nodes { code } } }" },
    });
    const { data } = (await answer.json()) as { data: { parcels: { nodes: { code: string }[] } } };
    await page.goto(`${server.address}/?sheet=${data.parcels.nodes[0]?.code}`);
    const sheet = page.getByRole("dialog", { name: "两页简介" });
    await expect(sheet.getByRole("article", { name: "第 2 页" })).toContainText(`审图号：${number}`);
    await expect(sheet).toContainText("数据联系：开平市自然资源局");
    await expect(sheet.getByRole("img", { name: /的二维码$/ })).toBeVisible();
  });
});
