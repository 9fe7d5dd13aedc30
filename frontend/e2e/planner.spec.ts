import { expect, type Page, test } from "@playwright/test";
import { ask, atRest, drawnIn, keepScreenshot, listen } from "./planner-page";

interface IdleAnswer {
  idleLand: { totalCount: number; nodes: { parcel: { code: string }; clock: { fullOn: string; idleFrom: string } }[] };
}
const suspected = `{ idleLand(states: [SUSPECTED_NOT_STARTED, SUSPECTED_SUSPENDED], first: 1) { totalCount
  nodes { parcel { code } clock { fullOn idleFrom } } } }`;

test("idle land by urgency: the list, the map, and the clock with the article behind every date", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?panel=idle");
  const { idleLand } = await ask<IdleAnswer>(page, suspected);
  const list = page.getByRole("list", { name: "疑似闲置" });
  await expect(list.getByRole("button").first()).toBeVisible();
  await expect(list.locator(".idle-urgent").first()).toHaveAttribute(
    "title",
    /^按合同 .+ 的日期计算（国土资源部令第 53 号） · 基准日 \d{4}-\d{2}-\d{2} · 登记值 · 来源：/,
  );
  await expect(page.getByRole("heading", { name: /^疑似闲置/ })).toContainText(String(idleLand.totalCount));
  await expect(page.getByRole("list", { name: "临近闲置" }).getByRole("button").first()).toContainText("满一年");
  await atRest(page);
  await expect.poll(() => drawnIn(page, "idle-suspected-count")).toBeGreaterThan(0);
  await expect.poll(() => drawnIn(page, "idle-due")).toBeGreaterThan(0);
  await keepScreenshot(page, "idle");

  await list.getByRole("button").first().click();
  await expect(page).toHaveURL(new RegExp(`open=parcel:${idleLand.nodes[0]?.parcel.code}`));
  const clock = page.getByRole("region", { name: "闲置计时" });
  await expect(clock.getByTestId("idle-timeline")).toContainText(idleLand.nodes[0]?.clock.fullOn ?? "?");
  await expect(clock).toContainText("第 2(1) 条");
  await expect(clock).toContainText("可无偿收回");
  await atRest(page);
  await expect.poll(() => drawnIn(page, "idle-suspected-hatch")).toBeGreaterThan(0);
  await clock.scrollIntoViewIfNeeded();
  await keepScreenshot(page, "idle-clock");
  expect(complaints).toEqual([]);
});

test("a parcel lies among its neighbours, with the constraints that touch it on the map and in its card", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  const { parcels } = await ask<{
    parcels: { nodes: { code: string; labelPoint: { coordinates: [number, number] } }[] };
  }>(
    page,
    `{ parcels(where: { countyCode: { eq: "440783" }, stage: { eq: PREPARED }, areaMu: { gte: 60 },
      constraints: { some: { kind: { eq: PERMANENT_BASIC_FARMLAND } } } }, orderBy: [AREA_MU_DESC], first: 1) {
      nodes { code labelPoint } } }`,
  );
  const [land] = parcels.nodes;
  if (!land) throw new Error("no land");
  await page.goto(
    `/?at=${land.labelPoint.coordinates.join()},14.6&layers=region,constraint,park,platform&open=parcel:${land.code}`,
  );
  const card = page.getByRole("region", { name: "管控要素" });
  await expect(card).toContainText("永久基本农田");
  await atRest(page);
  await expect.poll(() => drawnIn(page, "constraint-line")).toBeGreaterThan(0);
  await expect.poll(() => drawnIn(page, "parcel-fill")).toBeGreaterThan(20);
  await keepScreenshot(page, "neighbours");
  expect(complaints).toEqual([]);
});

test("inefficient land by a rule set, with its failed conditions and the campaign against it", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?panel=inefficient&lang=en");
  await expect(page.getByText("mu finished")).toContainText("target 20,000 mu");
  await page.getByRole("combobox", { name: "Rule set" }).click();
  await page.locator(".ant-select-item-option", { hasText: "中山改造前容积率" }).click();
  await expect(page).toHaveURL(/rules=zhongshan-plot-ratio@1/);
  const rows = page.getByRole("list", { name: "List of inefficient land" }).getByRole("listitem");
  await expect(rows.first()).toContainText("Plot ratio");
  const { inefficientLand } = await ask<{ inefficientLand: { totalCount: number } }>(
    page,
    `{ inefficientLand(ruleSet: "zhongshan-plot-ratio@1", ratings: [INEFFICIENT]) { totalCount } }`,
  );
  await expect(page.getByTestId("inefficient-total")).toHaveText(`${inefficientLand.totalCount} parcels`);
  await atRest(page);
  await expect.poll(() => drawnIn(page, "inefficient-point")).toBeGreaterThan(0);
  await rows.first().getByRole("button").click();
  await expect(page.getByRole("region", { name: "Rating" })).toContainText("Inefficient");
  await expect(page.getByRole("region", { name: "Redevelopment routes" })).toContainText("Industry to industry");
  expect(complaints).toEqual([]);
});

test("a pivot adds up, and its cells lead to their parcels", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?panel=statistics&rows=county&cols=stage&measure=count");
  const table = page.getByRole("table");
  await expect(page.getByTestId("pivot-total")).toHaveText(
    (
      await ask<{ parcels: { totalCount: number } }>(page, "{ parcels { totalCount } }")
    ).parcels.totalCount.toLocaleString("zh-CN"),
  );
  await expect(page.getByTestId("chart").locator("canvas")).toBeVisible();
  await keepScreenshot(page, "statistics");
  const cell = table.getByRole("button", { name: /^开平市，已整备：/ });
  const figure = await cell.innerText();
  await cell.click();
  await expect(page).toHaveURL(/county=440783&stage=PREPARED&whole=1/);
  await expect(page.getByTestId("total")).toContainText(`${figure} 宗`);

  await page.goto("/?panel=statistics&rows=use-now&measure=count");
  const use = table.getByRole("button").first();
  const count = await use.innerText();
  await use.click();
  await expect(page.getByTestId("total")).toContainText(`${count} 宗`);
  expect(complaints).toEqual([]);
});

test("the four rates by county, and targets beside what is computed and reported", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?panel=statistics&table=rates");
  const { rates } = await ask<{ rates: { total: { listing: { numerator: number; denominator: number } } } }>(
    page,
    "{ rates { total { listing { numerator denominator } } } }",
  );
  const { numerator, denominator } = rates.total.listing;
  await expect(page.getByRole("row", { name: "合计" })).toContainText(`${numerator}/${denominator}`);
  const total = page.getByRole("row", { name: "合计" }).getByRole("button").nth(1);
  await total.hover();
  await expect(page.getByRole("tooltip")).toContainText(
    /由 [\d,]+ 条记录汇总 · 基准日 \d{4}-\d{2}-\d{2} · 其中演示数据/,
  );
  await page.getByText("目标", { exact: true }).click();
  const row = page.getByRole("row", { name: /处置低效用地/ });
  await expect(row).toContainText("20,000 亩");
  await expect(row).toContainText("条记录");
  await row.getByRole("button").first().focus();
  await expect(page.getByRole("tooltip").filter({ visible: true })).toContainText("登记值 · 来源：");
  await expect(page.getByRole("table", { name: "目标" })).toContainText("南方日报");
  expect(complaints).toEqual([]);
});

test("the map is measured and read by keyboard and mouse, and goes to a coordinate", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?at=112.69,22.39,14");
  await expect(page.getByRole("option").first()).toBeVisible();
  await atRest(page);
  await page.getByRole("combobox", { name: "搜索" }).fill("22.4 112.7");
  await page.locator(".ant-select-item-option", { hasText: "112.700000, 22.400000" }).click();
  await expect(page).toHaveURL(/at=112\.7,22\.4,15/);
  await atRest(page);
  await expect.poll(() => drawnIn(page, "pin")).toBe(1);
  await page.locator("#map").focus();
  await page.keyboard.press("m");
  // A square of a hundredth of a degree around the middle, by where the map draws it.
  const corners = await page.evaluate(() => {
    const map = window.__map;
    const box = map?.getCanvas().getBoundingClientRect();
    return [
      [112.698, 22.398],
      [112.702, 22.398],
      [112.702, 22.402],
    ].map(([lng = 0, lat = 0]) => {
      const { x, y } = map?.project([lng, lat]) ?? { x: 0, y: 0 };
      return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
    });
  });
  for (const at of corners) {
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.mouse.click(at.x, at.y, { delay: 20 });
  }
  await page.keyboard.press("Enter");
  const measure = page.getByTestId("measure");
  await expect(measure).toContainText("面积 1");
  const mu = Number(/面积 ([\d.]+) 亩/.exec(await measure.innerText())?.[1]);
  expect(mu).toBeGreaterThan(135);
  expect(mu).toBeLessThan(141);
  await expect(page.getByTestId("pointer")).toContainText("38 带 383");
  await page.keyboard.press("Escape");
  await expect(measure).toHaveCount(0);
  await page.locator("summary", { hasText: "底图、着色与透明度" }).click();
  await page.getByRole("radio", { name: "规划用途" }).check();
  await expect(page).toHaveURL(/by=use/);
  await expect(page.locator(".legend")).toContainText("10 工矿用地");
  await page.locator("#map").focus();
  await page.keyboard.press("?");
  await expect(page.getByText("量长度和面积")).toBeVisible();
  expect(complaints).toEqual([]);
});

async function rename(page: Page, code: string, name: string, reason: string): Promise<void> {
  const { parcel } = await ask<{ parcel: { id: string; version: number } }>(
    page,
    `query ($code: String!) { parcel(code: $code) { id version } }`,
    { code },
  );
  const { correctParcel } = await ask<{ correctParcel: { userErrors: { message: string }[] } }>(
    page,
    `mutation ($input: CorrectParcelInput!) { correctParcel(input: $input) { userErrors { message } } }`,
    { input: { id: parcel.id, version: parcel.version, name, reason } },
  );
  expect(correctParcel.userErrors).toEqual([]);
}

test("the history says who changed what and why, and shows the parcel as it stood then", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  const { parcels } = await ask<{ parcels: { nodes: { code: string; name: string }[] } }>(
    page,
    `{ parcels(where: { countyCode: { eq: "440785" } }, orderBy: [CODE_DESC], first: 1) { nodes { code name } } }`,
  );
  const { code = "", name = "" } = parcels.nodes[0] ?? {};
  await rename(page, code, `${name}（更名）`, "按新门牌更名");
  await page.goto(`/?open=parcel:${code}`);
  const card = page.getByRole("article", { name: "地块" });
  await expect(card.getByRole("heading", { level: 2 })).toHaveText(`${name}（更名）`);
  const newest = card.getByRole("list", { name: "历史" }).getByRole("listitem").first();
  await expect(newest).toContainText("按新门牌更名");
  await expect(newest.locator("del")).toHaveText(name);
  await card
    .getByRole("list", { name: "历史" })
    .getByRole("listitem")
    .nth(1)
    .getByRole("button", { name: "查看当时" })
    .click();
  await expect(page).toHaveURL(/on=20\d\d-\d\d-\d\dT/);
  await expect(card.getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(page.getByText("地图上的地块瓦片只有现状")).toBeVisible();
  await expect(page.getByTestId("total")).toContainText("宗");
  await card.getByRole("button", { name: "回到现在" }).click();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText(`${name}（更名）`);
  await rename(page, code, name, "恢复原名");
  expect(complaints).toEqual([]);
});
