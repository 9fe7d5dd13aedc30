import { expect, type Page, test } from "@playwright/test";
import { become, complaintsOf, expectNoViolation } from "./browser-checks";
import { landOf } from "./land-editor";
import { ask, atRest, keepScreenshot } from "./planner-page";

test.setTimeout(150_000);
test.use({ contextOptions: { reducedMotion: "reduce" } });

const total = async (page: Page) =>
  Number(
    (await page.getByTestId("total").innerText()).match(/([\d,]+)\s*(宗|parcels)/)?.[1]?.replaceAll(",", "") ?? "NaN",
  );

const unfold = (page: Page, summary: string) => page.locator("summary", { hasText: summary }).click();

async function choose(page: Page, field: string, option: string, typed = ""): Promise<void> {
  await page.getByRole("combobox", { name: field, exact: true }).click();
  if (typed !== "") await page.keyboard.type(typed);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: option }).click();
  await page.keyboard.press("Escape");
}

test("every axis of the API is in the filter, in the address and in the total", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/?whole=1");
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "展开筛选" }).click();

  await test.step("a township is found by its pinyin and shown by its name", async () => {
    await unfold(page, "更多条件");
    await choose(page, "镇街", "水口镇", "shuikou");
    await expect(page).toHaveURL(/township=440783117/);
    await expect(page.locator(".more-conditions").first()).toContainText("水口镇");
    await expect(page.getByRole("list", { name: "已选条件" })).toContainText("镇街：水口镇");
  });

  await test.step("a code of another classification is chosen by its name", async () => {
    await unfold(page, "其他用地分类");
    await choose(page, "用地分类标准", "三调");
    await choose(page, "现状用途（三调）", "0601", "0601");
    await expect(page).toHaveURL(/now=SANDIAO_2019:0601/);
    await expect(page.getByRole("list", { name: "已选条件" })).toContainText("现状用途：0601 (三调)");
    await page.getByRole("button", { name: /去掉条件：现状用途/ }).click();
  });

  await test.step("contracts by kind, day and price; projects by stage; published or not", async () => {
    await unfold(page, "供地合同");
    await choose(page, "供地方式", "出让");
    await page.getByLabel("合同签订日期，自").fill("2018-01-01");
    await page.getByRole("spinbutton", { name: "合同价款（万元），不小于" }).fill("1");
    await page.keyboard.press("Enter");
    await unfold(page, "项目");
    await choose(page, "落地项目", "落地项目：无");
    await unfold(page, "地块与来源");
    await choose(page, "是否公开", "是否公开：已公开");
    await expect(page).toHaveURL(/published=YES.*contract-kind=TRANSFER.*signed=2018-01-01\.\..*price=1-.*|price=1-/);
  });

  await test.step("the total is what the API says to the same conditions", async () => {
    const { parcels } = await ask<{ parcels: { totalCount: number } }>(
      page,
      `{ parcels(where: { townshipCode: { eq: "440783117" }, published: { eq: true }, projects: { none: {} },
        contracts: { some: { kind: { eq: TRANSFER }, signedOn: { gte: "2018-01-01" }, price: { gte: "10000" } } } }) { totalCount } }`,
    );
    expect(parcels.totalCount).toBeGreaterThan(0);
    await expect(page.locator(".dimmed")).toHaveCount(0);
    await expect.poll(() => total(page)).toBe(parcels.totalCount);
    await atRest(page);
    // The conditions scroll by themselves: nothing else leaves the window.
    await expect(page.getByRole("listbox", { name: "地块列表" })).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
    await expectNoViolation(page);
    await keepScreenshot(page, "filter-every-axis");
  });

  await test.step("the link of it is the same list, and each condition is given up by its chip", async () => {
    const before = await total(page);
    await page.reload();
    await expect.poll(() => total(page)).toBe(before);
    await page.getByRole("button", { name: /去掉条件：合同价款/ }).click();
    await expect(page).not.toHaveURL(/price=/);
    await page.getByRole("button", { name: "清除筛选" }).first().click();
    await expect(page).toHaveURL(/\?whole=1$|whole=1/);
    await expect(page).not.toHaveURL(/township|contract-kind|published/);
  });
  expect(complaints).toEqual([]);
});

test("a hand-edited filter keeps what makes sense and names what does not", async ({ page }) => {
  await page.goto(
    "/?lang=en&whole=1&published=MAYBE&signed=2024-12-31..2024-01-01&contract-kind=TRANSFER,GIFT&tax=9-1",
  );
  const notice = page.getByRole("alert").filter({ hasText: "published=MAYBE" });
  await expect(notice).toContainText("signed=2024-12-31..2024-01-01");
  await expect(notice).toContainText("contract-kind=TRANSFER,GIFT");
  await expect(notice).toContainText("tax=9-1");
  await expect(page.getByRole("list", { name: "Conditions set" })).toHaveText(/^Kind of supply: Transfer/);
});

test("who sees no contracts is told so in the filter", async ({ page }) => {
  await become(page, "investor");
  await page.goto("/?lang=en");
  await expect(page.getByTestId("total")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Show the filter" }).click();
  await unfold(page, "More conditions");
  await unfold(page, "Supply contracts");
  await expect(page.getByText("which this account does not see").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Kind of supply" })).toBeDisabled();
});

test("an editor withdraws parcels and publishes them again, and an investor sees the difference", async ({ page }) => {
  await become(page, "editor");
  await page.goto("/");
  const codes = (await landOf(page, 2, 28)).map(({ code }) => code);
  const { token } = (await (await page.request.post("/sign-in/demo", { data: { identity: "investor" } })).json()) as {
    token: string;
  };
  const seen = async () => {
    const answer = await page.request.post("/graphql", {
      headers: { authorization: `Bearer ${token}` },
      data: { query: `{ parcels(where: { code: { in: ${JSON.stringify(codes)} } }) { totalCount } }` },
    });
    return ((await answer.json()) as { data: { parcels: { totalCount: number } } }).data.parcels.totalCount;
  };
  await page.goto(`/?panel=edit&edit=withdraw&land=${codes.join(",")}`);
  const panel = page.getByRole("region", { name: "编辑", exact: true });
  await expect(panel.getByText("共 2 宗")).toBeVisible();
  await panel.getByRole("textbox", { name: /^变更原因/ }).fill("复核面积");
  await expectNoViolation(page);
  await panel.getByRole("button", { name: "撤回公开", exact: true }).click();
  await expect(panel.getByRole("status").filter({ hasText: "2 宗为未公开" })).toBeVisible();
  expect(await seen()).toBe(0);

  await page.goto(`/?panel=edit&edit=publish&land=${codes.join(",")}`);
  const codesField = panel.getByRole("textbox", { name: /^宗地代码/ });
  await codesField.fill(`${codes.join("\n")}\n开平`);
  await expect(panel.getByText("这不是宗地代码：开平")).toBeVisible();
  await expect(panel.getByRole("button", { name: "公开", exact: true })).toBeDisabled();
  await codesField.fill(codes.join("，"));
  await panel.getByRole("textbox", { name: /^变更原因/ }).fill("复核完毕");
  await panel.getByRole("button", { name: "公开", exact: true }).click();
  await expect(panel.getByRole("status").filter({ hasText: "2 宗为已公开" })).toBeVisible();
  expect(await seen()).toBe(2);
});
