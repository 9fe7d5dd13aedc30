import { expect, type Page, test } from "@playwright/test";
import { become, expectNoViolation } from "./browser-checks";
import { expectOnRecord, landOf } from "./land-editor";
import { keepScreenshot } from "./planner-page";
import { startTrustingServer } from "./provider";
import { startRestartingServer } from "./restarting-server";

test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** At the provider: a name and any password, then consent. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
}

test("a session that ends in the middle of an edit costs nothing that was typed", async ({ page }) => {
  await page.goto("/");
  const [land] = await landOf(page, 1, 24);
  if (!land) throw new Error("no land");
  const server = await startTrustingServer();
  try {
    await page.goto(`${server.address}/?lang=en&panel=edit&edit=correct&land=${land.code}`);
    await page.getByRole("button", { name: /^Account:/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign in" }).click();
    await signInAs(page, "editor");
    const panel = page.getByRole("region", { name: "Edit", exact: true });
    const name = panel.getByRole("textbox", { name: "Name", exact: true });
    const save = panel.getByRole("button", { name: "Correct", exact: true });
    await name.fill("Session yard");
    await panel.getByRole("textbox", { name: /^Reason/ }).fill("Typed before the end");

    await test.step("the server does not know the token any more, and says so", async () => {
      await page.route("**/graphql", (route) =>
        route.fulfill({
          status: 401,
          json: { errors: [{ message: "Ended", extensions: { code: "UNAUTHENTICATED" } }] },
        }),
      );
      await save.click();
      await expect(panel.getByRole("alert")).toContainText("Sign in again by the notice at the top");
      await expect(name).toHaveValue("Session yard");
      await page.unroute("**/graphql");
    });

    await test.step("signing in beside leaves the form as it is, and it is saved", async () => {
      const beside = page.waitForEvent("popup");
      await page.getByRole("alert").getByRole("button", { name: "Sign in again" }).click();
      const tab = await beside;
      if (!tab.isClosed()) await tab.waitForEvent("close");
      await expect(page.getByRole("button", { name: "Sign in again" })).toHaveCount(0);
      await expect(name).toHaveValue("Session yard");
    });

    await test.step("even a page that is loaded anew has it", async () => {
      await page.reload();
      await expect(panel.getByText("What you typed before and had not saved is back")).toBeVisible();
      await expect(name).toHaveValue("Session yard");
      await save.click();
      await expect(panel.getByRole("status").filter({ hasText: "is corrected" })).toBeVisible();
    });
  } finally {
    await server.stop();
  }
  await page.goto("/");
  await expectOnRecord(page, land.code, { name: "Session yard" });
});

test("a server that goes away and comes back takes what was typed meanwhile", async ({ page }) => {
  await become(page, "editor");
  await page.goto("/");
  const [land] = await landOf(page, 1, 25);
  if (!land) throw new Error("no land");
  const server = await startRestartingServer();
  try {
    await page.goto(`${server.address}/?panel=edit&edit=correct&land=${land.code}`);
    const panel = page.getByRole("region", { name: "编辑", exact: true });
    const name = panel.getByRole("textbox", { name: "名称", exact: true });
    const save = panel.getByRole("button", { name: "更正", exact: true });
    await name.fill("重启地块");
    await panel.getByRole("textbox", { name: /^变更原因/ }).fill("重启期间填写");

    await server.stop();
    await save.click();
    await expect(panel.getByRole("alert")).toContainText("服务器正在重启");
    await expect(name).toHaveValue("重启地块");
    await keepScreenshot(page, "edit-server-away");
    await expectNoViolation(page);

    await server.start();
    await save.click();
    // The tokens of the demo end with the server that gave them.
    await page.getByRole("button", { name: "重新登录" }).click();
    await expect(page.getByRole("button", { name: "重新登录" })).toHaveCount(0);
    await save.click();
    await expect(panel.getByRole("status").filter({ hasText: "已更正" })).toBeVisible();
    await expectOnRecord(page, land.code, { name: "重启地块" });
  } finally {
    await server.stop();
  }
});

test("a browser without a network says so, and goes on when it is back", async ({ page, context }) => {
  await become(page, "editor");
  await page.goto("/?lang=en");
  const [land] = await landOf(page, 1, 26);
  if (!land) throw new Error("no land");
  await page.goto(`/?lang=en&panel=edit&edit=correct&land=${land.code}`);
  const panel = page.getByRole("region", { name: "Edit", exact: true });
  await panel.getByRole("textbox", { name: /^Reason/ }).fill("Offline");
  await panel.getByRole("textbox", { name: "Name", exact: true }).fill("Offline yard");
  await context.setOffline(true);
  const notice = page.getByText("There is no network");
  await expect(notice).toBeVisible();
  await panel.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(panel.getByRole("alert")).toContainText("The server cannot be reached");
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
  await panel.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(panel.getByRole("status").filter({ hasText: "is corrected" })).toBeVisible();
});

const refused = [
  {
    what: "that is too large",
    file: { name: "large.geojson", mimeType: "application/geo+json", buffer: Buffer.alloc(1_200_000, " ") },
    says: "文件超过服务器允许的大小",
  },
  {
    what: "whose ending is wrong",
    file: { name: "parcels.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from('{"type":"Feature"}') },
    says: "文件内容与扩展名不符",
  },
  {
    what: "that is a damaged archive",
    file: { name: "parcels.zip", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004 cut off") },
    says: "文件被截断或已损坏",
  },
];

test.describe("a file is refused", () => {
  for (const { what, file, says } of refused) {
    test(`${what}, and is told what to do`, async ({ page }) => {
      const server = await startRestartingServer();
      try {
        await become(page, "editor");
        await page.goto(`${server.address}/?panel=imports`);
        await page.getByLabel("选择文件").setInputFiles(file);
        await page.getByRole("button", { name: "上传并识别" }).click();
        await expect(page.getByRole("alert")).toContainText(says);
        await expectNoViolation(page);
      } finally {
        await server.stop();
      }
    });
  }

  test("by somebody who lost the right meanwhile, and is told what to do", async ({ page }) => {
    await become(page, "editor");
    await page.goto("/?panel=imports&lang=en");
    await page.getByLabel("Choose a file").setInputFiles({
      name: "parcels.geojson",
      mimeType: "application/geo+json",
      buffer: Buffer.from('{"type":"FeatureCollection","features":[]}'),
    });
    await page.route("**/imports", (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: "Bearer " } }),
    );
    await page.getByRole("button", { name: "Upload and inspect" }).click();
    await expect(page.getByRole("alert")).toContainText("You may not import");
  });
});
