import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** All that the console says against the page from here on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

export async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** Asks the API beside the page, as whoever opens it without a token. */
export async function ask<T>(page: Page, query: string, variables: object): Promise<T> {
  return page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/graphql", { method: "POST", headers, body });
    return ((await response.json()) as { data: unknown }).data;
  }, JSON.stringify({ query, variables })) as Promise<T>;
}

/** The page as one of the demo identities. */
export async function become(page: Page, identity: string): Promise<void> {
  await page.addInitScript((chosen) => sessionStorage.setItem("geo.demo", chosen), identity);
}
