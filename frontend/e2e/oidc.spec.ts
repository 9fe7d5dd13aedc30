import { expect, type Page, test } from "@playwright/test";
import type { OwnServer } from "./own-server";
import { startTrustingServer } from "./provider";

let server: OwnServer;

test.beforeAll(async () => {
  server = await startTrustingServer();
});

test.afterAll(() => server.stop());

const account = (page: Page) => page.getByRole("button", { name: /^Account:/ });

/** At the provider: a name and any password, then consent. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
}

test("a planner signs in at the provider, stays where they were, and signs out", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) {
      complaints.push(message.text());
    }
  });
  await page.goto(`${server.address}/?lang=en&county=440783`);
  await expect(account(page)).toHaveAccessibleName("Account: Public, what is published");

  await test.step("signs in", async () => {
    await account(page).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign in" }).click();
    await signInAs(page, "planner");
    await expect(account(page)).toHaveAccessibleName("Account: Planner, Kaiping、Heshan");
    expect(new URL(page.url()).searchParams.get("county")).toBe("440783");
    await expect(page.getByRole("option").first()).toBeVisible();
  });

  await test.step("is still signed in after a reload", async () => {
    await page.reload();
    await expect(account(page)).toHaveAccessibleName("Account: Planner, Kaiping、Heshan");
  });

  await test.step("signs in again in a tab of its own when the session has ended", async () => {
    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 401, json: { errors: [{ message: "Ended", extensions: { code: "UNAUTHENTICATED" } }] } }),
    );
    await page.getByRole("combobox", { name: "Search" }).fill("440783");
    const notice = page.getByRole("alert").filter({ hasText: "Your session has ended" });
    await expect(notice).toBeVisible();
    await page.unroute("**/graphql");
    const beside = page.waitForEvent("popup");
    await notice.getByRole("button", { name: "Sign in again" }).click();
    const tab = await beside;
    if (!tab.isClosed()) {
      await tab.waitForEvent("close");
    }
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: "Search" })).toHaveValue("440783");
  });

  await test.step("signs out", async () => {
    await page.keyboard.press("Escape");
    await account(page).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
    await page.locator("button[value=yes]").click();
    await expect(page.getByRole("button", { name: /^(Account|账户)/ })).toHaveAccessibleName(/published|公开内容/);
  });

  expect(complaints).toEqual([]);
});
