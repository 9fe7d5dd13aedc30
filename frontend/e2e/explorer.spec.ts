import { expect, type Route, test } from "@playwright/test";

const hostile =
  '<img src="x" onerror="window.__owned = true"><script>window.__owned = true</script> [x](javascript:alert(1))';

/** Puts the hostile text wherever the schema and the answers have words of their own. */
async function answerWithHostileWords(route: Route): Promise<void> {
  if (!route.request().postData()?.includes("__schema")) {
    await route.fulfill({ json: { errors: [{ message: hostile }] } });
    return;
  }
  const response = await route.fetch();
  const json = JSON.parse(await response.text(), (name: string, value: unknown) =>
    name === "description" ? hostile : value,
  ) as unknown;
  await route.fulfill({ response, json });
}

test("the explorer runs an operation, and shows words of a schema or an answer as words only", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) {
      complaints.push(message.text());
    }
  });

  await test.step("runs the first example", async () => {
    await page.goto("/graphiql");
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect(page.locator(".result-window")).toContainText("totalCount");
  });

  await test.step("shows hostile words", async () => {
    await page.route("**/graphql", answerWithHostileWords);
    await page.reload();
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect(page.locator(".result-window")).toContainText("onerror");
    await page.getByRole("button", { name: /Documentation Explorer/ }).click();
    const documentation = page.getByRole("region", { name: "Documentation Explorer" });
    await documentation.getByText("Query", { exact: true }).first().click();
    await expect(documentation).toContainText("onerror");
  });

  expect(await page.locator("img[src=x], a[href^='javascript:']").count()).toBe(0);
  expect(await page.evaluate(() => "__owned" in window)).toBe(false);
  expect(complaints).toEqual([]);
});
