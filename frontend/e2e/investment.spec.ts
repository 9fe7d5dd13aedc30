import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { ask, complaintsOf, expectNoViolation } from "./browser-checks";

const wishes = "s-kind=PARCEL&s-mu=100-&s-stage=PREPARED,LISTED&s-wish=PORT:6:5000:50000,SIZE:4:500:100";

let complaints: string[] = [];

test.beforeEach(({ page }) => {
  complaints = complaintsOf(page);
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

/** The features of a source of the page's own that the map has, by a property. */
async function drawn(page: Page, layer: string, property: string): Promise<string[]> {
  return page.evaluate(
    ([id, name]) => {
      const map = window.__map;
      if (!map?.getLayer(id ?? "") || !map.loaded()) return [];
      const features = map.queryRenderedFeatures({ layers: [id ?? ""] });
      return [...new Set(features.map(({ properties }) => String(properties[name ?? ""])))];
    },
    [layer, property],
  );
}

async function rests(page: Page): Promise<void> {
  await expect(page.locator(".dimmed")).toHaveCount(0);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
}

// Each walks a whole journey, with axe at its stations.
test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("sites are found by must-haves, ranked by wishes as a slider moves, and stand in the address", async ({
  page,
}) => {
  await page.goto(`/?panel=siting&${wishes}`);
  const results = page.getByRole("region", { name: "选址结果" });
  const items = results.getByRole("listitem").filter({ has: page.locator(".site-rank") });
  await expect(items.first()).toBeVisible();
  await rests(page);

  await test.step("the set is that of the API, in its order, and the map draws it", async () => {
    const { siteSearch } = await ask<{ siteSearch: { totalCount: number; nodes: { key: string; score: number }[] } }>(
      page,
      `query ($criteria: SiteCriteria!) { siteSearch(criteria: $criteria, first: 50) { totalCount nodes { key score } } }`,
      {
        criteria: {
          sizeMu: { min: 100 },
          stages: ["PREPARED", "LISTED"],
          wishes: [
            { measure: "DISTANCE", facility: "PORT", weight: 6, full: 5000, none: 50_000 },
            { measure: "SIZE", weight: 4, full: 500, none: 100 },
          ],
        },
      },
    );
    await expect(page.getByTestId("site-total")).toContainText(`${siteSearch.totalCount} 处符合全部必备条件`);
    await expect(items).toHaveCount(Math.min(50, siteSearch.totalCount));
    await expect(items.first()).toContainText(siteSearch.nodes[0]!.score.toFixed(1));
    const keys = siteSearch.nodes.map(({ key }) => key).toSorted();
    await expect.poll(async () => (await drawn(page, "site-rank", "site")).toSorted()).toEqual(keys);
  });

  await test.step("every reason is in words with what was measured", async () => {
    const reasons = items.first().locator(".site-reasons");
    await expect(reasons).toContainText(/面积 [\d.]+ 亩，要求 ≥ 100\.0 亩/);
    await expect(reasons).toContainText(/距港口（.+） [\d.]+ km，5 km得满分，50 km不得分/);
    await reasons.getByRole("button", { name: /^距港口/ }).focus();
    await expect(page.getByRole("tooltip").filter({ visible: true })).toContainText(
      /由登记界线计算 · 来源：.+登记值 · 来源：/,
    );
    await expect(
      items.first().getByRole("img", { name: /得分构成：距港口（.+） [\d.]+ 分，面积 [\d.]+ 分/ }),
    ).toBeVisible();
  });

  await test.step("a slider ranks anew and is kept in the address", async () => {
    const order = () => items.locator(".site-title").allTextContents();
    const before = await order();
    const slider = page.getByRole("slider", { name: "距港口 的权重" });
    await slider.focus();
    for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/s-wish=PORT:0:5000:50000,SIZE:4:500:100/);
    await rests(page);
    await expect.poll(order).not.toEqual(before);
    await expect(items.first()).toContainText("100.0");
  });

  await test.step("a link says the same", async () => {
    await page.reload();
    await expect(items.first()).toContainText("100.0");
    await expect(page.getByRole("slider", { name: "距港口 的权重" })).toHaveAttribute("aria-valuenow", "0");
    await expectNoViolation(page);
    if (process.env["SCREENSHOT_DIR"]) {
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/siting.png` });
    }
  });
});

test("a site that nothing on record can meet is told so", async ({ page }) => {
  await page.goto("/?panel=siting&lang=en&s-kind=PARCEL&s-mu=100-&s-near=EXPRESSWAY_EXIT:5000");
  await expect(
    page.getByText("No site meets all must-haves. Relax one of them, such as size, stage or distance."),
  ).toBeVisible();
  await expect(page.getByTestId("site-total")).toContainText("0 sites meet all must-haves");
  await expectNoViolation(page);
});

test("assemblies over 500 mu are outlined with their members, and near misses with what they lack", async ({
  page,
}) => {
  await page.goto("/?panel=assemblies&a-gap=10");
  const list = page.getByRole("list", { name: "连片用地" });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await rests(page);
  const query = `query ($near: Boolean!) { assemblies(where: { stage: { in: [PREPARED, LISTED] } }, maxGap: 10,
    nearMisses: $near, first: 200) { totalCount nodes { id reachesSize missing { parcel { code } } } } }`;
  interface Answer {
    assemblies: {
      totalCount: number;
      nodes: { id: string; reachesSize: boolean; missing: { parcel: { code: string } }[] }[];
    };
  }

  await test.step("those of the size", async () => {
    const { assemblies } = await ask<Answer>(page, query, { near: false });
    await expect(page.getByTestId("assembly-total")).toHaveText(`${assemblies.totalCount} 片不小于 500.0 亩`);
    await list.getByRole("button").first().click();
    const item = list.locator(".assembly-item-open");
    await expect(item).toContainText("最大内接矩形");
    await expect(item.getByRole("region", { name: "成员地块" }).getByRole("button").first()).toBeVisible();
    const open = new URL(page.url()).searchParams.get("a-open");
    await expect.poll(() => drawn(page, "assembly-outline", "assembly")).toContain(open);
    await expect.poll(() => drawn(page, "assembly-rectangle", "assembly")).toEqual([open]);
  });

  await test.step("those that are one parcel short", async () => {
    await page.getByText("差一宗", { exact: true }).click();
    await rests(page);
    const { assemblies } = await ask<Answer>(page, query, { near: true });
    const short = assemblies.nodes.filter(({ reachesSize }) => !reachesSize);
    expect(short.length).toBeGreaterThan(0);
    await expect(page.getByTestId("assembly-total")).toHaveText(`${short.length} 片再加一宗即达 500.0 亩`);
    await expect(list.locator(".assembly-short")).toHaveCount(short.length);
    await expect(list.locator(".assembly-short").first()).toContainText(/差一宗：.+加上后 [\d,.]+ 亩/);
    await list.getByRole("button").first().click();
    await expect(list.locator(".assembly-item-open")).toContainText("差 ");
    await expect
      .poll(async () => (await drawn(page, "assembly-missing-label", "label")).join())
      .toMatch(/差一宗 \+[\d,.]+ 亩/);
    const wanted = new Set(short.flatMap(({ missing }) => missing.map(({ parcel }) => parcel.code)));
    await expect.poll(async () => (await drawn(page, "assembly-missing-line", "code")).length).toBeGreaterThan(0);
    expect((await drawn(page, "assembly-missing-line", "code")).filter((code) => !wanted.has(code))).toEqual([]);
    await expectNoViolation(page);
    if (process.env["SCREENSHOT_DIR"]) {
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/near-miss.png` });
    }
  });
});

test("pinned sites are compared side by side, and a shortlist keeps them with a note", async ({ page }) => {
  await page.goto(`/?panel=siting&${wishes}`);
  const pin = page.getByRole("button", { name: "对比", exact: true });
  await pin.first().click();
  await pin.first().click();
  await page.locator(".pin-bar").getByRole("button", { name: "对比" }).click();
  const table = page.getByRole("region", { name: "对比 2 处" }).getByRole("table");
  await expect(table.getByRole("img", { name: /的形状$/ })).toHaveCount(2);
  const area = table.getByRole("row", { name: /^椭球面积/ });
  await expect(area.locator(".comparison-best")).toHaveCount(1);
  const [best, other] = await Promise.all([
    area.locator("td.comparison-best").textContent(),
    area.locator("td:not(.comparison-best)").textContent(),
  ]);
  expect(Number.parseFloat(best ?? "")).toBeGreaterThan(Number.parseFloat(other ?? ""));
  await expect(table.getByRole("row", { name: /^距港口/ })).toContainText("km");
  await expect.poll(async () => (await drawn(page, "compared-line", "none")).length).toBeGreaterThan(0);

  await table.getByRole("button", { name: "加入候选" }).first().click();
  await page.getByRole("textbox", { name: /的备注$/ }).fill("靠近港口");
  await page.reload();
  await expect(page.getByRole("textbox", { name: /的备注$/ })).toHaveValue("靠近港口");
  await page.getByText("导出与导入").click();
  await expect(page.getByRole("textbox", { name: "清单文本（可复制发送）" })).toHaveValue(
    /^440\d+[A-Z]{2}\d{5}\t.+\t靠近港口$/,
  );
  await expectNoViolation(page);
  if (process.env["SCREENSHOT_DIR"]) {
    await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/comparison.png` });
  }
});

test("a site is printed on two pages in either language", async ({ page }) => {
  await page.goto(`/?panel=siting&${wishes}`);
  await page.getByRole("button", { name: "两页简介" }).first().click();
  const sheet = page.getByRole("dialog", { name: "两页简介" });
  await expect(sheet.locator(".sheet-map[data-ready=true]")).toBeVisible();
  const [first, second] = [
    sheet.getByRole("article", { name: "第 1 页" }),
    sheet.getByRole("article", { name: "第 2 页" }),
  ];
  await expect(first.getByRole("table", { name: "面积（三种口径）" })).toContainText("椭球面积");
  await expect(first.locator(".sheet-scale")).toContainText(/\d+ k?m/);
  await expect(first.locator(".sheet-north")).toHaveText("北");
  await expect(first).toContainText("演示数据");
  await expect(second.getByRole("table", { name: "到设施的距离" })).toContainText("km");
  await expect(second).toContainText("制表日期");
  await expect(second.getByRole("link")).toHaveAttribute("href", page.url());
  await expect(second.getByRole("img", { name: "在线查看的二维码" })).toBeVisible();
  await expectNoViolation(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pagesOf(pdf)).toBe(2);
  expect(pdf.toString("latin1")).toContain("/URI (http");

  await page.goto(page.url() + "&lang=en");
  await expect(page.getByRole("article", { name: "Page 2" })).toContainText("Distances to facilities");
  await expect(page.locator(".sheet-map[data-ready=true]")).toBeVisible();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(2);
  if (process.env["SCREENSHOT_DIR"]) {
    await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/site-sheet.png` });
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("the parcels of the filter are had as a file, all of them", async ({ page }) => {
  await page.goto("/?county=440783&stage=LISTED&whole=1");
  await expect(page.getByRole("option").first()).toBeVisible();
  const total = Number(await page.getByRole("option").first().getAttribute("aria-setsize"));
  await page.getByRole("button", { name: "导出", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "导出符合筛选的全部地块" });
  await dialog.getByRole("combobox", { name: "格式" }).click();
  await page.getByTitle("CSV", { exact: true }).click();
  await dialog.getByRole("button", { name: "生成下载链接" }).click();
  await expect(dialog.getByRole("status")).toHaveText(`共 ${total.toLocaleString("zh-CN")} 宗，链接限时有效。`);
  await expectNoViolation(page);
  const link = dialog.getByRole("link", { name: /^下载 / });
  const download = page.waitForEvent("download");
  await link.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n");
  expect(lines.filter((line) => line.includes("440783")).length).toBe(total);
});
