import { expect, test } from "@playwright/test";
import { ask, become, complaintsOf, expectNoViolation } from "./browser-checks";
import {
  boxOf,
  choose,
  drawThrough,
  expectOnRecord,
  freshCode,
  landOf,
  neighboursOf,
  onScreen,
  showLand,
} from "./land-editor";
import { keepScreenshot } from "./planner-page";

let complaints: string[] = [];
// Numbers that no earlier run has used on the same database.
const serial = Math.floor((Date.now() / 1000) % 90_000);

test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(async ({ page }) => {
  complaints = complaintsOf(page);
  await become(page, "editor");
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

test("a parcel is split along a drawn line, and list, map and lineage say so", async ({ page }) => {
  await page.goto("/");
  const [land] = await landOf(page, 1);
  if (!land) throw new Error("no land");
  const { west, south, east, north } = boxOf(land);
  await page.goto(`/?panel=edit&edit=split&land=${land.code}`);
  const panel = page.getByRole("region", { name: "编辑", exact: true });
  await expect(panel.getByRole("radio", { name: "分割" })).toBeChecked();
  await showLand(page, land);

  await test.step("the line cuts it in two, whose areas are previews", async () => {
    await panel.getByRole("button", { name: "绘制分割线" }).click();
    const middle = (west + east) / 2;
    await drawThrough(page, [
      [middle, south - (north - south) * 0.06],
      [middle, north + (north - south) * 0.06],
    ]);
    await expect(panel.getByRole("group", { name: /^第 \d 部分/ })).toHaveCount(2);
    await expect(panel).toContainText("以保存后服务器所示为准");
    await keepScreenshot(page, "edit-split");
    await expectNoViolation(page);
  });

  await test.step("what is missing is said at its field", async () => {
    await panel.getByRole("button", { name: "分割", exact: true }).click();
    await expect(panel.locator(".ant-form-item-explain-error")).toHaveCount(3);
  });

  await test.step("a rule speaks at the field of the part", async () => {
    await panel.getByRole("textbox", { name: "第 1 部分 宗地代码" }).fill("440781999999GB00001");
    await panel.getByRole("textbox", { name: "第 2 部分 宗地代码" }).fill(freshCode(serial + 1));
    await panel.getByRole("textbox", { name: /^变更原因/ }).fill("按规划分割");
    await panel.getByRole("button", { name: "分割", exact: true }).click();
    const first = panel.getByRole("group", { name: /^第 1 部分/ });
    await expect(first.locator(".ant-form-item", { hasText: "宗地代码" })).toContainText("440781");
  });

  await test.step("the server writes it; the halves are found from the closed number", async () => {
    const tiles = page.waitForRequest(/\/tiles\/parcel\/.*\.mvt/);
    await panel.getByRole("textbox", { name: "第 1 部分 宗地代码" }).fill(freshCode(serial));
    await panel.getByRole("button", { name: "分割", exact: true }).click();
    await expect(panel.getByRole("status").filter({ hasText: `已分割 ${land.code}` })).toBeVisible();
    await tiles;
    const halves = panel.getByRole("list", { name: "新宗地" });
    await expect(halves.getByRole("listitem")).toHaveCount(2);
    await expectOnRecord(page, land.code, {
      state: "RETIRED",
      successors: { nodes: [{ code: freshCode(serial) }, { code: freshCode(serial + 1) }] },
    });
    await halves.getByRole("button").first().click();
    await expect(page.getByRole("article", { name: "地块" })).toContainText("亩");
  });
});

test("neighbours are picked on the map and become one parcel", async ({ page }) => {
  await page.goto("/");
  const [land, other] = await neighboursOf(page);
  await page.goto(`/?lang=en&panel=edit&edit=merge&land=${land.code}`);
  const panel = page.getByRole("region", { name: "Edit", exact: true });
  const beside = panel.getByRole("list", { name: "Parcels beside it" }).getByRole("listitem");
  const neighbour = beside.filter({ hasText: other.name ?? other.code });
  await expect(neighbour).toBeVisible();
  await showLand(page, land);
  // What is ticked stands in the address, which follows a moment later.
  await neighbour.getByRole("checkbox").click();
  await expect(panel.getByTestId("edit-area")).toContainText("2 parcels");
  await expect.poll(() => new URL(page.url()).searchParams.get("land")?.split(",").length).toBe(2);
  await expectNoViolation(page);
  await keepScreenshot(page, "edit-merge");

  await panel.getByRole("textbox", { name: "Parcel code" }).fill(freshCode(serial + 2));
  await panel.getByRole("textbox", { name: /^Reason/ }).fill("One owner");
  await choose(page, "Supply stage", "Unprepared");
  await panel.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(panel.getByRole("status").filter({ hasText: `Merged into ${freshCode(serial + 2)}` })).toBeVisible();
  await expect(panel.getByRole("list", { name: "Former parcels" }).getByRole("listitem")).toHaveCount(2);
});

test("a corner is dragged, and the outline on record follows", async ({ page }) => {
  await page.goto("/");
  const [land] = await landOf(page, 1, 12);
  if (!land) throw new Error("no land");
  await page.goto(`/?panel=edit&edit=reshape&land=${land.code}`);
  const panel = page.getByRole("region", { name: "编辑", exact: true });
  await panel.getByRole("button", { name: "修改顶点" }).click();
  await showLand(page, land);
  const ring = land.boundary.coordinates[0]?.[0] ?? [];
  const [corner = [0, 0]] = ring;
  const open = ring.slice(0, -1);
  const centre = [0, 1].map((axis) => open.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / open.length);
  const [from, to] = await Promise.all([
    onScreen(page, corner),
    onScreen(
      page,
      [0, 1].map((axis) => (corner[axis] ?? 0) * 0.75 + (centre[axis] ?? 0) * 0.25),
    ),
  ]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect(panel.getByTestId("edit-area")).toContainText("原界线");
  await keepScreenshot(page, "edit-reshape");
  await expectNoViolation(page);
  await panel.getByRole("textbox", { name: /^变更原因/ }).fill("实测修正");
  await panel.getByRole("button", { name: "变更界线" }).click();
  await expect(panel.getByRole("status").filter({ hasText: `已变更 ${land.code} 的界线` })).toBeVisible();
  await expectOnRecord(page, land.code, { version: land.version + 1 });
});

test("a draft outlives a reload and a change by somebody else, and goes on from the record as it is", async ({
  page,
}) => {
  await page.goto("/");
  const [land] = await landOf(page, 1, 18);
  if (!land) throw new Error("no land");
  await page.goto(`/?lang=en&panel=edit&edit=correct&land=${land.code}`);
  const panel = page.getByRole("region", { name: "Edit", exact: true });
  const name = panel.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("East yard");
  await panel.getByRole("textbox", { name: /^Reason/ }).fill("New name");
  await ask(page, `mutation ($input: CorrectParcelInput!) { correctParcel(input: $input) { userErrors { code } } }`, {
    input: { id: land.id, version: land.version, name: "West yard", reason: "first" },
  });
  await page.reload();
  await expect(panel.getByText("What you typed before and had not saved is back")).toBeVisible();
  await expect(name).toHaveValue("East yard");
  await panel.getByRole("button", { name: "Correct", exact: true }).click();
  const conflict = panel.getByRole("alert").filter({ hasText: "Somebody has changed this record meanwhile" });
  await expect(conflict.getByRole("row", { name: /^Name/ })).toContainText("West yard");
  await expect(conflict.getByRole("row", { name: /^Name/ })).toContainText("East yard");
  await expectNoViolation(page);
  await keepScreenshot(page, "edit-conflict");
  await conflict.getByRole("button", { name: "Go on with the record as it is" }).click();
  await panel.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(panel.getByRole("status").filter({ hasText: "is corrected" })).toBeVisible();
  await expectOnRecord(page, land.code, { name: "East yard", version: land.version + 2 });
});

test("land is registered from pasted coordinates, with the rules at their fields", async ({ page }) => {
  await page.goto("/?panel=edit&edit=register&lang=en");
  const panel = page.getByRole("region", { name: "Edit", exact: true });
  await panel.getByText("Coordinates or a file").click();
  await panel
    .getByRole("textbox", { name: "Coordinates, WKT or GeoJSON" })
    .fill("22.3800 112.6000\n22.3800 112.6010\n22.3810 112.6010\n22.3810 112.6000");
  await panel.getByRole("button", { name: "Take it" }).click();
  await expect(panel.getByTestId("edit-area")).toContainText("Preview: 17.");
  await panel.getByRole("textbox", { name: "Parcel code" }).fill("4407");
  await choose(page, "Supply stage", "Prepared");
  await choose(page, "Kind of origin", "Surveyed");
  await choose(page, "Source", "导入的文件");
  await panel.getByRole("button", { name: "Register", exact: true }).click();
  await expect(
    panel.locator(".ant-form-item", { hasText: "Parcel code" }).locator(".ant-form-item-explain-error"),
  ).toBeVisible();
  await expectNoViolation(page);
  await keepScreenshot(page, "edit-register");
});
