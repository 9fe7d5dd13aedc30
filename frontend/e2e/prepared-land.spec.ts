import { expect, type Page, test } from "@playwright/test";
import { atRest } from "./planner-page";

const kaiping = "440783";

/** Resolves when the map has come to rest after `act`. */
async function andIdle(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await atRest(page);
}

/** How many parcels the map draws: shapes by their code, plus those counted per cell, plus where one can be clicked. */
function drawn(page: Page) {
  return page.evaluate(() => {
    const map = window.__map;
    if (!map || !map.getLayer("parcel-fill")) {
      return { codes: [] as string[], counted: 0 };
    }
    const shapes = map.queryRenderedFeatures({ layers: ["parcel-fill"] });
    const cells = map.queryRenderedFeatures({ layers: ["parcel-count"] });
    const byPlace = new Map(cells.map((cell) => [JSON.stringify(cell.geometry), Number(cell.properties["count"])]));
    return {
      codes: [...new Set(shapes.map((shape) => String(shape.properties["code"])))].toSorted(),
      counted: [...byPlace.values()].reduce((sum, count) => sum + count, 0),
    };
  });
}

async function total(page: Page): Promise<number> {
  const text = await page.getByTestId("total").innerText();
  return Number(text.match(/([\d,]+)\s*宗/)?.[1]?.replaceAll(",", "") ?? "NaN");
}

test("prepared land over 100 mu in Kaiping: list, total and map agree, and a parcel opens", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) {
      complaints.push(`foreign request: ${request.url()}`);
    }
  });

  await test.step("opens on all of Jiangmen", async () => {
    await andIdle(page, async () => {
      await page.goto("/");
      await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
    });
    expect(await total(page)).toBeGreaterThan(1000);
    if (process.env["SCREENSHOT_DIR"]) {
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/jiangmen.png` });
    }
  });

  await test.step("filters to prepared land over 100 mu in Kaiping", async () => {
    await page.getByRole("button", { name: "展开筛选" }).click();
    await page.getByRole("combobox", { name: "县（市、区）" }).click();
    await page.locator(".ant-select-item-option", { hasText: "开平市" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox", { name: "已整备" }).check();
    await page.getByRole("spinbutton", { name: "最小面积（亩）" }).fill("100");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`county=${kaiping}&stage=PREPARED&mu=100-`));
    await expect(page.locator(".dimmed")).toHaveCount(0);
    await andIdle(page, () => page.getByRole("button", { name: "缩放到全部结果" }).click());
    await expect(page.locator(".dimmed")).toHaveCount(0);
  });

  const answer = await page.evaluate(async (county) => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `{ parcels(where: { countyCode: { eq: "${county}" }, stage: { eq: PREPARED }, areaMu: { gte: 100 } },
          first: 1000) { totalCount nodes { code stage } } }`,
      }),
    });
    return (await response.json()) as { data: { parcels: { totalCount: number; nodes: { code: string }[] } } };
  }, kaiping);
  const expected = answer.data.parcels;

  await test.step("list, total and map agree with the API", async () => {
    expect(expected.totalCount).toBeGreaterThan(0);
    await expect.poll(() => total(page)).toBe(expected.totalCount);
    await expect(page.getByRole("option").first()).toHaveAttribute("aria-setsize", String(expected.totalCount));
    await expect
      .poll(async () => {
        const { codes, counted } = await drawn(page);
        return codes.length + counted;
      })
      .toBe(expected.totalCount);
    const { codes } = await drawn(page);
    const known = new Set(expected.nodes.map(({ code }) => code));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    if (process.env["SCREENSHOT_DIR"]) {
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/kaiping.png` });
    }
  });

  await test.step("a click on the map opens the record of the parcel there", async () => {
    await page.getByRole("listbox", { name: "地块列表" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const card = page.getByRole("article", { name: "地块" });
    await andIdle(page, () => card.getByRole("button", { name: "在地图上定位" }).click());
    const code = new URL(page.url()).searchParams.get("open")?.split(":")[1] ?? "";
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await andIdle(page, async () => undefined);
    const at = await spotOf(page, code);
    await page.mouse.click(at.x, at.y);
    await expect(card).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`open=parcel:${code}`));
    await expect(card).toContainText("已整备");
    await expect(card).toContainText("演示数据");
    await expect(card).toContainText("开平市");
    await expect(card.getByRole("region", { name: "面积（三种口径）" })).toContainText("椭球面积");
    await expect(card.getByRole("region", { name: "来源" })).toBeVisible();
    if (process.env["SCREENSHOT_DIR"]) {
      await andIdle(page, async () => undefined);
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/parcel.png` });
    }
  });

  await test.step("Back undoes the last step", async () => {
    await page.goBack();
    await expect(page.getByRole("article", { name: "地块" })).toHaveCount(0);
    await expect(page.getByRole("checkbox", { name: "已整备" })).toBeChecked();
  });

  expect(complaints).toEqual([]);
});

/** A point of the page inside the drawn shape of a parcel: the map itself is asked what lies there. */
async function spotOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  const find = () =>
    page.evaluate((wanted) => {
      const map = window.__map;
      if (!map) return null;
      const box = map.getCanvas().getBoundingClientRect();
      for (let x = 40; x < box.width - 40; x += 8) {
        for (let y = 80; y < box.height - 60; y += 8) {
          const onMap = document.elementFromPoint(box.left + x, box.top + y) === map.getCanvas();
          const there = map.queryRenderedFeatures([x, y], { layers: ["parcel-fill"] });
          const symbols = map.queryRenderedFeatures([x, y], { layers: ["platform", "park"] });
          if (onMap && symbols.length === 0 && there[0]?.properties["code"] === wanted) {
            return { x: box.left + x, y: box.top + y };
          }
        }
      }
      return null;
    }, code);
  // The map grows when the card closes: a place counts once it is found twice where it was.
  let before: { x: number; y: number } | null = null;
  let now: { x: number; y: number } | null = null;
  await expect
    .poll(
      async () => {
        before = now;
        now = await find();
        return now !== null && before !== null && now.x === before.x && now.y === before.y;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return now ?? { x: 0, y: 0 };
}
