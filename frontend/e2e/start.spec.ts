import { expect, type Page, type Request, test } from "@playwright/test";
import { atRest, drawnIn, listen } from "./planner-page";

interface Seen {
  request: Request;
  path: string;
  began: number;
  /** When the answer was there; Infinity while it is not. */
  ended: number;
}

/** What the page asks for from here on, with its beginning and end in the order in which they happened. */
function watch(page: Page): Seen[] {
  const seen: Seen[] = [];
  let moment = 0;
  page.on("request", (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && pathname !== "/icon.svg") {
      seen.push({ request, path: pathname, began: ++moment, ended: Number.POSITIVE_INFINITY });
    }
  });
  page.on("requestfinished", (request) => {
    const own = seen.find((each) => each.request === request);
    if (own) own.ended = ++moment;
  });
  return seen;
}

const variablesOf = ({ request }: Seen) =>
  Object.keys((request.postDataJSON() as { variables?: object }).variables ?? {}).toSorted();

test("all files of the start are asked for by the head of the page, before any code has run", async ({ page }) => {
  const seen = watch(page);
  // No code runs before this is let go.
  let release: (() => void) | null = null;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?at=112.69,22.39,13", { waitUntil: "commit" });
  const names = ["map-", "page-", "pane-", "app-", "first-map-", "start-", "maplibre-gl-worker-"];
  const asked = (name: string) => seen.some(({ path }) => path.startsWith(`/assets/${name}`));
  await expect.poll(() => names.filter((name) => !asked(name))).toEqual([]);
  await expect.poll(() => seen.some(({ path }) => path === "/config.json")).toBe(true);
  expect(seen.some(({ path }) => path === "/graphql" || path.startsWith("/tiles/"))).toBe(false);
  (release as (() => void) | null)?.();
  await atRest(page);
  expect(seen.filter(({ path }) => path.endsWith(".js") && path.startsWith("/assets/")).length).toBeLessThan(20);
  const paths = seen.map(({ path }) => path).filter((path) => /worker|config\.json/.test(path));
  expect(paths.filter((path) => path === "/config.json")).toHaveLength(1);
});

test("parcels are asked for by the address of their tiles, before the page around the map asks for anything", async ({
  page,
  baseURL,
}) => {
  const complaints = listen(page, baseURL);
  const seen = watch(page);
  await page.goto("/?at=112.69,22.39,13");
  await atRest(page);
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
  const operations = seen.filter(({ path }) => path === "/graphql");
  const [first] = operations;
  expect(first && variablesOf(first)).toEqual(["filter"]);
  const parcels = seen.filter(({ path }) => /^\/tiles\/parcel\/.*\.mvt$/.test(path));
  expect(parcels.length).toBeGreaterThan(0);
  // One answer lies between the caller and the tiles; the list is not waited for, and its answer changes no tile.
  expect(parcels.every(({ began }) => began > (first?.ended ?? Number.POSITIVE_INFINITY))).toBe(true);
  const list = operations.find((operation) => variablesOf(operation).includes("where"));
  expect(parcels[0]?.began).toBeLessThan(list?.ended ?? 0);
  expect(new Set(parcels.map(({ request }) => request.url())).size).toBe(parcels.length);
  expect(await drawnIn(page, "parcel-fill")).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("without WebGL the list works and the page says why there is no map", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto("/");
  await expect(page.getByRole("alert").filter({ hasText: "WebGL" })).toBeVisible();
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(".first-map")).toHaveCount(0);
});
