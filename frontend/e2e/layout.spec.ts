import { expect, type Page, test } from "@playwright/test";
import { listen } from "./planner-page";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

test("a link from another day says what of it means nothing here, and shows the rest", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?at=112.69,22.39,12&colour=red&stage=PREPARED,SOLD&mu=abc&open=farm:1");
  const notice = page.getByRole("alert").filter({ hasText: "无法识别" });
  for (const part of ["colour=red", "stage=PREPARED,SOLD", "mu=abc", "open=farm:1"]) {
    await expect(notice).toContainText(part);
  }
  await expect(notice).toContainText("按未设置处理");
  await expect(page.getByRole("button", { name: "去掉条件：供地阶段：已整备" })).toBeVisible();
  await expect(page.getByRole("option").first()).toContainText("已整备");
  await page.getByRole("button", { name: "关闭" }).click();
  await expect(notice).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("Back and Forward take every step again: panel, condition, record", async ({ page }) => {
  await page.goto("/?at=112.69,22.39,12&stage=PREPARED");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.getByRole("button", { name: /^去掉条件：/ }).click();
  await expect(page).not.toHaveURL(/stage=/);
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/open=parcel:/);
  await page.getByRole("navigation", { name: "功能" }).getByRole("button", { name: "平台" }).click();
  await expect(page).toHaveURL(/panel=platforms/);
  await page.goBack();
  await expect(page.getByRole("listbox", { name: "地块列表" })).toBeVisible();
  await expect(page.getByRole("article", { name: "地块" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("article", { name: "地块" })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("button", { name: "去掉条件：供地阶段：已整备" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("button", { name: /^去掉条件：/ })).toHaveCount(0);
});

test("on a tablet the card takes the place of the list", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/?at=112.69,22.39,12");
  await page.getByRole("option").first().click();
  await expect(page.getByRole("article", { name: "地块" })).toBeVisible();
  await expect(page.getByRole("listbox", { name: "地块列表" })).toBeHidden();
  const [card, map] = [await boxOf(page, ".record-area"), await boxOf(page, ".map-area")];
  expect(map.x).toBeGreaterThanOrEqual(card.x + card.width - 1);
  expect(map.width).toBeGreaterThan(500);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox", { name: "地块列表" })).toBeVisible();
});

test("on a narrow screen the panel is a sheet of three heights below the map", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.goto("/?at=112.69,22.39,12");
  await expect(page.getByRole("option").first()).toBeVisible();
  const handle = page.getByRole("button", { name: "切换面板高度" });
  const half = await boxOf(page, ".panel-area");
  expect((await boxOf(page, ".map-area")).y).toBeLessThan(half.y);
  expect(half.width).toBe(720);
  await handle.press("Enter");
  const full = await boxOf(page, ".panel-area");
  await handle.press("Enter");
  const low = await boxOf(page, ".panel-area");
  expect([low.height < half.height, half.height < full.height]).toEqual([true, true]);
  await handle.press("Enter");
  expect(await boxOf(page, ".panel-area")).toEqual(half);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
});
