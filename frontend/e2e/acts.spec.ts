import { expect, type Locator, type Page, test } from "@playwright/test";
import { ask, become, complaintsOf, expectNoViolation } from "./browser-checks";
import { choose, drawThrough, landOf } from "./land-editor";
import { atRest, keepScreenshot } from "./planner-page";

let complaints: string[] = [];
// Numbers that no earlier run has used on the same database.
const serial = String(Date.now());

test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(async ({ page }) => {
  complaints = complaintsOf(page);
  await become(page, "editor");
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

const saved = (panel: Locator, act: string) => panel.getByRole("status").filter({ hasText: act });

async function fill(panel: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await panel
      .getByRole("textbox", { name: label, exact: true })
      .or(panel.getByLabel(label, { exact: true }))
      .first()
      .fill(text);
  }
}

const press = (panel: Locator, name: string) => panel.getByRole("button", { name, exact: true }).click();

/** Turns to an act on the record that is open. */
const turnTo = (panel: Locator, act: string) => panel.getByRole("radio", { name: act, exact: true }).click();

async function someContract(page: Page): Promise<string> {
  const { contracts } = await ask<{ contracts: { nodes: { number: string }[] } }>(
    page,
    `{ contracts(where: { countyCode: { eq: "440783" } }, first: 1) { nodes { number } } }`,
    {},
  );
  return contracts.nodes[0]?.number ?? "";
}

test("a contract is recorded with the rules at its fields, corrected over a conflict, found idle and disposed of", async ({
  page,
}) => {
  await page.goto("/");
  const [[land], taken] = await Promise.all([landOf(page, 1, 31), someContract(page)]);
  if (!land) throw new Error("no land");
  await page.goto(`/?open=parcel:${land.code}`);
  const card = page.getByRole("article", { name: "地块" });
  const panel = page.getByRole("region", { name: "登记", exact: true });
  const number = `合同-${serial}`;

  await test.step("from the card to the form; a number that is taken is said at its field", async () => {
    await press(card, "合同、绩效与再开发登记");
    await turnTo(panel, "供地合同登记");
    await press(panel, "供地合同登记");
    await expect(panel.getByLabel("合同编号", { exact: true })).toBeFocused();
    await fill(panel, {
      合同编号: taken,
      签订日期: "2021-01-05",
      约定交地日期: "2021-02-01",
      约定动工日期: "2021-06-01",
    });
    await choose(page, "供地方式", "出让");
    await choose(page, "来源", "导入的文件");
    await press(panel, "供地合同登记");
    await expect(
      panel.locator(".ant-form-item", { hasText: "合同编号" }).locator(".ant-form-item-explain-error"),
    ).toContainText("已有");
    await expect(panel.getByLabel("合同编号", { exact: true })).toBeFocused();
    await expectNoViolation(page);
    await keepScreenshot(page, "acts-contract");
  });

  await test.step("the server writes it, and the card shows it", async () => {
    await fill(panel, { 合同编号: number });
    await press(panel, "供地合同登记");
    await expect(saved(panel, "供地合同登记")).toContainText(number);
    await expect(card).toContainText(number);
  });

  await test.step("somebody else corrects it meanwhile: nothing typed is lost", async () => {
    await press(panel, "打开：供地合同");
    await turnTo(panel, "供地合同更正");
    await fill(panel, { 土地使用权人: "甲公司" });
    await panel.getByLabel(/^变更原因/).fill("名称有误");
    const id = new URL(page.url()).searchParams.get("record")?.replace("SupplyContract:", "");
    await ask(
      page,
      `mutation ($input: CorrectContractInput!) { correctContract(input: $input) { userErrors { code } } }`,
      {
        input: { id, version: 1, holder: "乙公司", reason: "first" },
      },
    );
    await press(panel, "供地合同更正");
    const conflict = panel.getByRole("alert").filter({ hasText: "已被他人更改" });
    await expect(conflict.getByRole("row", { name: /^土地使用权人/ })).toContainText("乙公司");
    await expect(conflict.getByRole("row", { name: /^土地使用权人/ })).toContainText("甲公司");
    await keepScreenshot(page, "acts-conflict");
    await press(panel, "在当前记录上继续");
    await press(panel, "供地合同更正");
    await expect(saved(panel, "供地合同更正")).toContainText("版本 3");
    await expect(card).toContainText("甲公司");
  });

  await test.step("the land is found idle, and the finding is answered", async () => {
    await press(panel, "继续办理");
    await turnTo(panel, "闲置土地认定");
    await fill(panel, { 认定书编号: `认定-${serial}`, 认定日期: "2026-03-10" });
    await choose(page, "来源", "导入的文件");
    await press(panel, "闲置土地认定");
    await expect(saved(panel, "闲置土地认定")).toContainText(`认定-${serial}`);
    await press(panel, "打开：闲置认定");
    await turnTo(panel, "闲置土地处置");
    await choose(page, "处置方式", "征缴土地闲置费");
    await fill(panel, { 决定或协议日期: "2026-04-10", 金额: "20000" });
    await choose(page, "来源", "导入的文件");
    await press(panel, "闲置土地处置");
    await expect(saved(panel, "闲置土地处置")).toContainText("2026-04-10");
    await expect(card.getByRole("button", { name: "办理：2026-04-10 的处置" })).toBeVisible();
  });
});

test("a project is recorded and placed, a target is set, and a constraint area is drawn", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.goto("/?lang=en&panel=projects&at=112.69,22.39,14");
  const [land] = await landOf(page, 1, 32);
  if (!land) throw new Error("no land");
  const panel = page.getByRole("region", { name: "Records", exact: true });
  const name = `Works ${serial}`;

  await test.step("from the projects to a new one, and from it to its land", async () => {
    await page.getByRole("button", { name: "Record a project" }).click();
    await fill(panel, { Name: name });
    await choose(page, "County", "Kaiping");
    await choose(page, "Started on delivery", "No");
    await choose(page, "Stage", "Signed");
    await choose(page, "Source", "导入的文件");
    await press(panel, "Record a project");
    await expect(saved(panel, "Record a project")).toContainText(name);
    await press(panel, "Open: Project");
    await turnTo(panel, "Place the project");
    await choose(page, "Parcels", land.code);
    await page.keyboard.press("Escape");
    await panel.getByLabel(/^Reason/).fill("Site agreed");
    await press(panel, "Place the project");
    await expect(saved(panel, "Place the project")).toContainText("Version 2");
    const { parcel } = await ask<{ parcel: { projects: { nodes: { name: string }[] } } }>(
      page,
      "query ($code: String!) { parcel(code: $code) { projects(first: 5) { nodes { name } } } }",
      { code: land.code },
    );
    expect(parcel.projects.nodes).toContainEqual({ name });
  });

  await test.step("a target, from the statistics", async () => {
    await page.getByRole("navigation").getByRole("button", { name: "Statistics" }).click();
    await page.getByText("Targets", { exact: true }).click();
    await page.getByRole("button", { name: "Set a target" }).click();
    await choose(page, "Region", "Kaiping");
    await choose(page, "Metric", "Projects started");
    await fill(panel, {
      "Period First day": "2026-01-01",
      "Period Last day": "2026-12-31",
      "Period As worded": "2026",
    });
    await fill(panel, { Value: "12", "Set on": "2026-01-20" });
    await choose(page, "Source", "导入的文件");
    await press(panel, "Set a target");
    await expect(saved(panel, "Set a target")).toContainText("2026");
  });

  await test.step("a constraint area, drawn on the map", async () => {
    await press(panel, "Go on");
    await turnTo(panel, "Record a constraint area");
    await panel.getByRole("button", { name: "Draw" }).click();
    await atRest(page);
    await drawThrough(page, [
      [112.685, 22.388],
      [112.69, 22.388],
      [112.69, 22.392],
    ]);
    await expect(panel.getByTestId("edit-area")).toContainText("Preview");
    await fill(panel, { Number: `R-${serial}`, "Valid from": "2026-01-01" });
    await choose(page, "County", "Kaiping");
    await choose(page, "Kind of constraint", "Flood land");
    await choose(page, "Hardness", "soft");
    await choose(page, "Source", "导入的文件");
    await keepScreenshot(page, "acts-constraint");
    await press(panel, "Record a constraint area");
    await expect(saved(panel, "Record a constraint area")).toContainText(`R-${serial}`);
    await expectNoViolation(page);
  });
});

test("a demand is retired with its reason, and is looked for no more", async ({ page }) => {
  await page.goto("/?panel=siting&s-tab=demands");
  const title = `需求 ${serial}`;
  await ask(page, "mutation ($input: SaveDemandInput!) { saveDemand(input: $input) { userErrors { code path } } }", {
    input: { title, regionCode: "440783", sourceKey: "import", criteria: { kinds: ["PARCEL"], sizeMu: { min: 900 } } },
  });
  await page.reload();
  const demands = page.getByRole("list", { name: "需求" });
  await demands.getByRole("button", { name: title }).click();
  await demands.getByRole("button", { name: "撤销需求" }).click();
  await expect(demands.getByRole("button", { name: "撤销需求" })).toBeDisabled();
  await demands.getByRole("textbox", { name: /^变更原因/ }).fill("投资方另择他处");
  await expectNoViolation(page);
  await demands.getByRole("button", { name: "撤销需求" }).click();
  await expect(page.getByRole("button", { name: title })).toHaveCount(0);
  const { demands: left } = await ask<{ demands: { nodes: { title: string; state: string }[] } }>(
    page,
    "query ($title: String!) { demands(where: { title: { eq: $title } }, first: 5) { nodes { title state } } }",
    { title },
  );
  expect(left.nodes).toEqual([{ title, state: "RETIRED" }]);
});
