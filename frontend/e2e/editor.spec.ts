import { expect, test } from "@playwright/test";
import { ask, become, complaintsOf, expectNoViolation } from "./browser-checks";
import { drawnIn, keepScreenshot } from "./planner-page";

let complaints: string[] = [];

// Each walks a whole journey, with axe at its stations.
test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(({ page }) => {
  complaints = complaintsOf(page);
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

interface Some {
  parcels: { nodes: { id: string; code: string; name: string; stage: string; version: number; boundary: object }[] };
}

const some = (
  first: number,
  stage: string,
) => `{ parcels(where: { countyCode: { eq: "440783" }, stage: { eq: ${stage} } },
  orderBy: [CODE_DESC], first: ${first}) { nodes { id code name stage version boundary } } }`;

function feature(code: string, name: string, geometry: object | undefined) {
  return { type: "Feature", properties: { 宗地代码: code, 地块名称: name, 供地阶段: "投用" }, geometry };
}

test("an editor brings a file in: inspection, fields, dry run with a rejected row, writing", async ({ page }) => {
  await become(page, "editor");
  await page.goto("/?panel=imports");
  const { parcels } = await ask<Some>(page, some(2, "IN_USE"), {});
  const stamp = Date.now();
  const [first, second] = parcels.nodes;
  const file = {
    type: "FeatureCollection",
    features: [
      feature(first?.code ?? "", `导入甲 ${stamp}`, first?.boundary),
      feature(second?.code ?? "", `导入乙 ${stamp}`, second?.boundary),
      feature("4407", "坏行", second?.boundary),
    ],
  };

  await test.step("uploads, and the server inspects", async () => {
    await page.getByLabel("选择文件").setInputFiles({
      name: `parcels-${stamp}.geojson`,
      mimeType: "application/geo+json",
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await expectNoViolation(page);
    await page.getByRole("button", { name: "上传并识别" }).click();
    await expect(page.getByTestId("import-state")).toHaveText("已识别");
    await expect(page.getByRole("region", { name: "识别" })).toContainText("EPSG:4326");
  });

  await test.step("maps the fields as suggested", async () => {
    const fields = page.getByRole("region", { name: "对应字段" });
    await expect(fields.getByRole("row", { name: /^地块名称/ })).toContainText("地块名称");
    await fields.getByRole("button", { name: "确认对应" }).click();
    await expect(page.getByTestId("import-state")).toHaveText("已对应");
  });

  await test.step("checks without writing", async () => {
    await page.getByRole("button", { name: "检查（不写入）" }).click();
    await expect(page.getByTestId("import-state")).toHaveText("已检查");
    await expect(page.getByTestId("import-changed")).toContainText("2");
    await expect(page.getByTestId("import-rejected")).toContainText("1");
    const rejected = page.getByRole("table", { name: "不接收的行（前 100 行）" });
    await expect(rejected).toContainText("BAD_CODE");
    await expect(rejected).toContainText("代码应有 19 个字符");
    await rejected.getByRole("button", { name: "在地图上显示第 3 行" }).click();
    await expect.poll(() => drawnIn(page, "import-row-fill")).toBeGreaterThan(0);
    await expect(rejected.getByRole("row", { name: /^在地图上显示第 3 行|^3/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await keepScreenshot(page, "import-rows");
    await expectNoViolation(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载逐行报告（CSV）" }).click();
    expect((await download).suggestedFilename()).toBe(`parcels-${stamp}.geojson-report.csv`);
    if (process.env["SCREENSHOT_DIR"]) {
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/import.png` });
    }
  });

  await test.step("writes the good rows, and the record says so", async () => {
    await page.getByRole("checkbox", { name: "略过不接收的行，写入其余" }).check();
    await page.getByRole("button", { name: "写入", exact: true }).click();
    await expect(page.getByTestId("import-state")).toHaveText("已写入");
    const after = await ask<{ parcel: { name: string } }>(
      page,
      `query ($code: String!) { parcel(code: $code) { name } }`,
      {
        code: first?.code,
      },
    );
    expect(after.parcel.name).toBe(`导入甲 ${stamp}`);
  });
});

test("who may not write is told so, and has no way to the import in the rail", async ({ page }) => {
  await become(page, "planner");
  await page.goto("/?panel=imports&lang=en");
  await expect(page.getByText("You may not import")).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("button", { name: "Import" })).toHaveCount(0);
  await expectNoViolation(page);
});

test("an editor moves a parcel to another stage, and sees what somebody else did meanwhile", async ({ page }) => {
  await become(page, "editor");
  await page.goto("/?lang=en");
  const { parcels } = await ask<Some>(page, some(1, "UNPREPARED"), {});
  const [parcel] = parcels.nodes;
  await page.goto(`/?lang=en&open=parcel:${parcel?.code}`);
  await page.getByRole("article", { name: "Parcel" }).getByRole("button", { name: "Move to another stage" }).click();
  const dialog = page.getByRole("dialog");
  const choose = async (stage: string) => {
    await dialog.getByRole("combobox", { name: "New stage" }).click();
    await page.getByTitle(stage, { exact: true }).click();
  };

  await test.step("the rules speak at their field", async () => {
    await choose("In use");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.locator(".ant-form-item-explain-error")).toBeVisible();
    await expectNoViolation(page);
  });

  await test.step("a stale version shows the record as it is, and keeps what was typed", async () => {
    await ask(
      page,
      `mutation ($input: MoveToStageInput!) { moveToStage(input: $input) { userErrors { code message } } }`,
      { input: { id: parcel?.id, version: parcel?.version, stage: "RESERVED", reason: "reserve" } },
    );
    await choose("Prepared");
    await dialog.getByRole("textbox", { name: /Reason/ }).fill("Land is levelled");
    await dialog.getByRole("button", { name: "Save" }).click();
    const conflict = dialog.getByRole("alert").filter({ hasText: "Somebody has changed this record meanwhile" });
    await expect(conflict).toContainText("Reserved");
    await expect(conflict).toContainText("Prepared");
    await expect(dialog.getByRole("textbox", { name: /Reason/ })).toHaveValue("Land is levelled");
    if (process.env["SCREENSHOT_DIR"]) {
      await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/conflict.png` });
    }
    await conflict.getByRole("button", { name: "Go on with the record as it is" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "Saved: Prepared" })).toBeVisible();
  });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article", { name: "Parcel" })).toContainText("Prepared");
});

test("a developer finds endpoint, schema and examples that run", async ({ page }) => {
  await page.goto("/?lang=en&doc=api");
  const dialog = page.getByRole("dialog", { name: "For developers of other systems" });
  await expect(dialog.getByRole("region", { name: "Endpoint" })).toContainText(new URL("/graphql", page.url()).href);
  await expectNoViolation(page);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: /Download the schema/ }).click();
  expect((await download).suggestedFilename()).toBe("geo-schema.json");
  await dialog.getByText("Site search", { exact: true }).click();
  const address = await dialog.getByRole("link", { name: "Run in the explorer" }).last().getAttribute("href");
  const siteSearch = await dialog
    .locator("details", { hasText: "Site search" })
    .getByRole("link", { name: "Run in the explorer" })
    .getAttribute("href");
  expect(address).toContain("/graphiql?query=");
  await page.goto(siteSearch ?? "");
  await page.getByRole("button", { name: /Execute query/ }).click();
  await expect(page.locator(".result-window")).toContainText("totalCount");
});

test("a demand is kept with the rules' messages at its fields, and tells when a site appears", async ({ page }) => {
  await become(page, "editor");
  await page.goto("/?panel=siting&s-kind=PARCEL&s-mu=20-&s-stage=PREPARED&s-county=440783");
  await expect(page.getByTestId("site-total")).toBeVisible();
  const dialog = page.getByRole("dialog", { name: "存为需求" });

  await test.step("an empty title is refused where it stands", async () => {
    await page.getByRole("button", { name: "存为需求" }).click();
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(
      dialog.locator(".ant-form-item", { hasText: "名称" }).locator(".ant-form-item-explain-error"),
    ).toBeVisible();
    await expectNoViolation(page);
  });

  const title = `开平 20 亩 ${Date.now()}`;
  await test.step("it is kept, and shows its sites", async () => {
    await dialog.getByRole("textbox", { name: "名称" }).fill(title);
    await dialog.getByRole("combobox", { name: "来源" }).click();
    await dialog.getByRole("combobox", { name: "来源" }).fill("导入");
    await page.getByTitle("导入的文件").click();
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(page.getByRole("button", { name: title })).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByTestId("site-total")).toContainText("处符合全部必备条件");
  });

  await test.step("a parcel that comes to meet it is told of", async () => {
    const { parcels } = await ask<Some>(
      page,
      `{ parcels(where: { countyCode: { eq: "440783" }, stage: { eq: UNPREPARED }, areaMu: { gte: 30 } },
        first: 1) { nodes { id code name stage version boundary } } }`,
      {},
    );
    const [parcel] = parcels.nodes;
    await ask(
      page,
      `mutation ($input: MoveToStageInput!) { moveToStage(input: $input) { userErrors { code message } } }`,
      {
        input: { id: parcel?.id, version: parcel?.version, stage: "PREPARED", reason: "prepared" },
      },
    );
    await expect(page.getByRole("status").filter({ hasText: "新符合此需求" })).toContainText(
      parcel?.name ?? parcel?.code ?? "",
    );
  });
});
