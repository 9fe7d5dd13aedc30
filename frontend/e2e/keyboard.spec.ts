import { expect, type Locator, type Page, test } from "@playwright/test";
import { listen } from "./planner-page";

test.describe.configure({ timeout: 300_000 });
test.use({ contextOptions: { reducedMotion: "reduce" } });

const furthest = 150;

/** Presses Tab until the focus stands on what is meant. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < furthest; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${String(target)}`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test("a planner's day by keyboard alone: nothing in it needs a pointer", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "1");
  });
  await page.goto("/");
  const rows = page.getByRole("option");
  await expect(rows.first()).toBeVisible({ timeout: 30_000 });
  const rail = page.getByRole("navigation", { name: "功能" });
  const card = page.getByRole("article", { name: "地块" });

  await test.step("searches a county", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("开平市");
    await expect(page.locator(".ant-select-item-option", { hasText: "开平市" }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/county=440783/);
    await page.keyboard.press("Escape");
  });

  await test.step("filters by stage and least area", async () => {
    await page.keyboard.press("f");
    await press(page, page.getByRole("checkbox", { name: "已整备" }), "Space");
    await tabTo(page, page.getByRole("spinbutton", { name: "最小面积（亩）" }));
    await page.keyboard.type("50");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/county=440783&stage=PREPARED&mu=50-/);
    await expect(page.getByRole("button", { name: "去掉条件：面积：50– 亩" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await expect(page.getByRole("form", { name: "筛选" })).toHaveCount(0);
    await expect(page.locator(".dimmed")).toHaveCount(0);
  });

  await test.step("walks the list and opens a parcel", async () => {
    await page.keyboard.press("l");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/open=parcel:440783/);
    await expect(card.getByRole("region", { name: "面积（三种口径）" })).toContainText("椭球面积");
  });

  await test.step("looks at it as of another day, and comes back", async () => {
    const day = card.getByLabel("资料时点");
    await tabTo(page, day);
    // Up fills each of the three figures of an empty field, whatever their order: this year, January, the first.
    for (let figure = 0; figure < 3; figure++) {
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowRight");
    }
    await expect(page).toHaveURL(/on=20\d\d-01-01/);
    await press(page, card.getByRole("button", { name: "回到现在" }));
    await expect(page).not.toHaveURL(/on=/);
  });

  await test.step("prints its two pages", async () => {
    await press(page, card.getByRole("button", { name: "两页简介" }));
    const sheet = page.getByRole("dialog", { name: "两页简介" });
    await expect(sheet.locator(".sheet-map[data-ready=true]")).toBeVisible();
    await press(page, sheet.getByRole("button", { name: "打印或存为 PDF" }));
    await expect(page.locator("html")).toHaveAttribute("data-printed", "1");
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
  });

  await test.step("checks a shape by its coordinates", async () => {
    await press(page, rail.getByRole("button", { name: "核查" }));
    await tabTo(page, page.getByRole("textbox", { name: "坐标、WKT 或 GeoJSON" }));
    await page.keyboard.type("22.39 112.69\n22.39 112.70\n22.40 112.70\n22.40 112.69");
    await press(page, page.getByRole("form").getByRole("button", { name: /核\s*查/ }));
    await expect(page.getByTestId("verdict")).toBeVisible();
  });

  await test.step("gives all conditions up", async () => {
    await press(page, rail.getByRole("button", { name: "地块" }));
    await press(page, page.getByRole("list", { name: "已选条件" }).getByRole("button", { name: "清除筛选" }));
    await expect(page).not.toHaveURL(/county=/);
  });

  await test.step("opens idle land and its clock", async () => {
    await press(page, rail.getByRole("button", { name: "闲置" }));
    await press(page, page.getByRole("list", { name: "疑似闲置" }).getByRole("button").first());
    await expect(page.getByRole("region", { name: "闲置计时" })).toContainText("第 2(1) 条");
    await page.keyboard.press("Escape");
  });

  await test.step("goes from a cell of the statistics to its parcels", async () => {
    await press(page, rail.getByRole("button", { name: "统计" }));
    const cell = page.getByRole("table").getByRole("button").first();
    const count = (await cell.innerText()).trim();
    await press(page, cell);
    await expect(page.getByTestId("total")).toBeVisible();
    await expect(page).toHaveURL(/whole=1/);
    expect(count).not.toBe("");
  });

  await test.step("takes them as a file", async () => {
    await press(page, page.getByRole("button", { name: "导出", exact: true }));
    const dialog = page.getByRole("dialog", { name: "导出符合筛选的全部地块" });
    await press(page, dialog.getByRole("button", { name: "生成下载链接" }));
    await expect(dialog.getByRole("link", { name: /^下载 / })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });
  expect(complaints).toEqual([]);
});
