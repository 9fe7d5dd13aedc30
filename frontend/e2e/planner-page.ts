import { expect, type Page } from "@playwright/test";

/** Collects whatever the console says and every request to somebody else. */
export function listen(page: Page, baseURL: string | undefined): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) {
      complaints.push(`foreign request: ${request.url()}`);
    }
  });
  return complaints;
}

/** Resolves when the map is there with all that the page draws on it, and has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const map = window.__map;
      return map?.getContainer().dataset["scene"] === "whole" && map.loaded() && !map.isMoving();
    },
    undefined,
    { timeout: 30_000 },
  );
}

/** How many features the map draws in a layer. */
export function drawnIn(page: Page, layer: string): Promise<number> {
  return page.evaluate((id) => {
    const map = window.__map;
    return map?.getLayer(id) ? map.queryRenderedFeatures({ layers: [id] }).length : 0;
  }, layer);
}

/** Asks the API as the page's caller does. */
export async function ask<T>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await page.request.post("/graphql", { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Places of the page over the map, as shares of its width and height. */
export async function onMap(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(".map-canvas").boundingBox();
  return box ? { x: box.x + box.width * x, y: box.y + box.height * y } : { x: 0, y: 0 };
}

export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (process.env["SCREENSHOT_DIR"]) {
    await atRest(page);
    await page.screenshot({ path: `${process.env["SCREENSHOT_DIR"]}/${name}.png` });
  }
}
