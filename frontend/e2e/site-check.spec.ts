import { expect, test } from "@playwright/test";
import { ask, atRest, drawnIn, keepScreenshot, listen, onMap } from "./planner-page";

interface Blocked {
  parcels: { nodes: { code: string; areaMu: number }[] };
}
const blocked = `{ parcels(where: { areaMu: { gte: 100 }, constraints: { some: { hardness: { eq: HARD } } } }, first: 1,
  orderBy: [CODE_ASC]) { nodes { code areaMu } } }`;

test("coordinates pasted with the latitude first are checked, and the answer is a link", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?panel=check");
  await atRest(page);
  await page
    .getByRole("textbox", { name: "坐标、WKT 或 GeoJSON" })
    .fill("22.39 112.69\n22.39 112.70\n22.40 112.70\n22.40 112.69");
  await page
    .getByRole("form")
    .getByRole("button", { name: /核\s*查/ })
    .click();
  const verdict = page.getByTestId("verdict");
  await expect(verdict).toBeVisible();

  await test.step("the parts add up to the area of the server", async () => {
    const { siteCheck } = await ask<{ siteCheck: { area: number } }>(
      page,
      `query ($b: GeoJSON!) { siteCheck(boundary: { geojson: $b }) { area } }`,
      {
        b: {
          type: "Polygon",
          coordinates: [
            [
              [112.69, 22.39],
              [112.7, 22.39],
              [112.7, 22.4],
              [112.69, 22.4],
              [112.69, 22.39],
            ],
          ],
        },
      },
    );
    const area = siteCheck.area.toLocaleString("zh-CN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const parts = page.getByRole("region", { name: "构成" });
    await expect(parts.getByRole("row", { name: "合计" })).toContainText(`${area} 亩`);
    await expect(parts.getByRole("row", { name: "合计" })).toContainText("100.0%");
  });

  await test.step("the shape and its usable rest are on the map", async () => {
    await atRest(page);
    await expect.poll(() => drawnIn(page, "check-shape-line")).toBeGreaterThan(0);
    await expect.poll(() => drawnIn(page, "check-usable")).toBeGreaterThan(0);
    await keepScreenshot(page, "site-check");
  });

  await test.step("the link shows the same", async () => {
    await expect(page).toHaveURL(/shape=112\.69,22\.39_112\.7,22\.39/);
    const said = await verdict.innerText();
    await page.reload();
    await expect(verdict).toHaveText(said.replaceAll("\n", ""));
  });
  expect(complaints).toEqual([]);
});

test("a shape drawn with the mouse is checked", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?at=112.69,22.39,13");
  await atRest(page);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.locator("#map").focus();
  await page.keyboard.press("d");
  await expect(page.getByRole("button", { name: "停止绘制" })).toBeVisible();
  for (const [x, y] of [
    [0.45, 0.3],
    [0.65, 0.3],
    [0.65, 0.5],
  ] as const) {
    const at = await onMap(page, x, y);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.mouse.click(at.x, at.y, { delay: 20 });
  }
  await expect.poll(() => drawnIn(page, "check-sketch-corner")).toBeGreaterThan(2);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("verdict")).toBeVisible();
  await expect(page).toHaveURL(/shape=/);
  await expect.poll(() => drawnIn(page, "check-shape-line")).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("a file without its zone is asked for it, and what is no shape says so", async ({ page }) => {
  await page.goto("/?panel=check&lang=en");
  await atRest(page);
  const file = page.locator("input[type=file]");
  await file.setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"type":"Point","coordinates":[112,22]}'),
  });
  await expect(page.getByRole("alert")).toContainText("There is no Polygon");
  await file.setInputFiles({
    name: "boundary.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("J1,1,2476075.8,365914.6\nJ2,1,2476075.8,366914.6\nJ3,1,2477075.8,366914.6"),
  });
  await expect(page.getByText("do not say their zone")).toBeVisible();
  await page.getByText("Zone 38").click();
  await expect(page.getByTestId("verdict")).toBeVisible();
  await expect(page).toHaveURL(/shape=112\.6981/);
});

test("a parcel is checked from its card, constraint by constraint", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/");
  const parcel = (await ask<Blocked>(page, blocked)).parcels.nodes[0];
  await page.goto(`/?open=parcel:${parcel?.code}&lang=en`);
  await page.getByRole("button", { name: "Check this parcel" }).click();
  await expect(page).toHaveURL(new RegExp(`panel=check&of=${parcel?.code}`));
  await expect(page.getByTestId("verdict")).toContainText("Not usable as it is");
  await expect(page.getByRole("region", { name: "Constraints met" })).toContainText("hard");
  await expect(page.getByRole("region", { name: "Nearest facilities" })).toContainText("km");
  await atRest(page);
  await expect.poll(() => drawnIn(page, "check-shape-line")).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
