import { expect, test } from "@playwright/test";

// On a developer's machine: the page begins as the planner, and may be somebody else by a click.
test("the page says who asks, and asks anew as somebody else", async ({ page }) => {
  await page.goto("/?lang=en");
  const account = page.getByRole("button", { name: /^Account:/ });
  await expect(account).toHaveAccessibleName("Account: Planner, all counties");
  await expect(page.getByRole("option").first()).toBeVisible();

  await test.step("an editor has one county of its own", async () => {
    const asked = page.waitForRequest((request) => request.url().endsWith("/graphql"));
    await account.click();
    await page.getByRole("dialog").getByRole("button", { name: "Editor" }).click();
    expect((await asked).headers()["authorization"]).toMatch(/^Bearer ey/);
    await expect(account).toHaveAccessibleName("Account: Editor, Kaiping");
  });

  await test.step("and stays so when the page is opened again in this tab", async () => {
    await page.reload();
    await expect(account).toHaveAccessibleName("Account: Editor, Kaiping");
  });

  await test.step("nobody sees what is published", async () => {
    await account.click();
    await page.getByRole("dialog").getByRole("button", { name: "Public" }).click();
    await expect(account).toHaveAccessibleName("Account: Public, what is published");
  });
});

test("the page says that its session has ended, and goes on after signing in again", async ({ page }) => {
  await page.goto("/?lang=en&county=440783");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.route("**/graphql", (route) =>
    route.fulfill({
      status: 401,
      json: { errors: [{ message: "The token has expired. Sign in again.", extensions: { code: "UNAUTHENTICATED" } }] },
    }),
  );
  await page.getByRole("combobox", { name: "Search" }).fill("440783");
  const notice = page.getByRole("alert").filter({ hasText: "Your session has ended" });
  await expect(notice).toBeVisible();
  await page.unroute("**/graphql");
  await notice.getByRole("button", { name: "Sign in again" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveValue("440783");
  expect(new URL(page.url()).searchParams.get("county")).toBe("440783");
});

test("the address of the demo opens the choice of identities", async ({ page }) => {
  await page.goto("/sign-in/demo?lang=en");
  await expect(page.getByRole("dialog").getByRole("button", { name: "Investor" })).toBeVisible();
});
