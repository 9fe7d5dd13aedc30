import { expect, type Page } from "@playwright/test";
import type { MultiPolygon, Position } from "geojson";
import { ask } from "./browser-checks";
import { atRest } from "./planner-page";

export interface Land {
  id: string;
  code: string;
  name: string | null;
  version: number;
  areaMu: number;
  boundary: MultiPolygon;
}

/** Parcels with one ring, in one county, that nothing else hangs on. */
export async function landOf(page: Page, first: number, skip = 0): Promise<Land[]> {
  const { parcels } = await ask<{ parcels: { nodes: Land[] } }>(
    page,
    `{ parcels(where: { countyCode: { eq: "440783" }, state: { eq: ACTIVE }, ownership: { eq: STATE },
        stage: { in: [UNPREPARED, PREPARED, RESERVED] },
        contracts: { none: {} }, areaMu: { gte: 5, lte: 200 } }, orderBy: [CODE_ASC], first: ${first + skip}) {
        nodes { id code name version areaMu boundary } } }`,
    {},
  );
  return parcels.nodes.slice(skip);
}

interface Kin extends Land {
  landUseCode: string | null;
  plannedUseCode: string | null;
  platformKey: string | null;
}

/** Two parcels that share a side and differ in nothing that a merge would have to be told. */
export async function neighboursOf(page: Page): Promise<[Land, Land]> {
  const { parcels } = await ask<{ parcels: { nodes: Kin[] } }>(
    page,
    `{ parcels(where: { countyCode: { eq: "440783" }, state: { eq: ACTIVE }, ownership: { eq: STATE },
        contracts: { none: {} } }, orderBy: [CODE_DESC], first: 400) {
        nodes { id code name version areaMu boundary landUseCode plannedUseCode platformKey } } }`,
    {},
  );
  const cornersOf = (land: Land) => new Set(land.boundary.coordinates.flat(2).map(String));
  for (const one of parcels.nodes) {
    const corners = cornersOf(one);
    const other = parcels.nodes.find(
      (each) =>
        each.code !== one.code &&
        each.landUseCode === one.landUseCode &&
        each.plannedUseCode === one.plannedUseCode &&
        each.platformKey === one.platformKey &&
        [...cornersOf(each)].filter((corner) => corners.has(corner)).length > 1,
    );
    if (other) return [one, other];
  }
  throw new Error("no neighbours");
}

/** A number of the county that nobody has yet. */
export function freshCode(serial: number): string {
  return `440783999999GB${String(serial).padStart(5, "0")}`;
}

/** The map around a parcel, with room beside it. */
export async function showLand(page: Page, land: Land): Promise<void> {
  await page.waitForFunction(() => window.__map !== undefined);
  const ring = land.boundary.coordinates[0]?.[0] ?? [];
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  const [west, south] = [Math.min(...lngs), Math.min(...lats)];
  const [east, north] = [Math.max(...lngs), Math.max(...lats)];
  await page.evaluate(
    (box) => {
      window.__map?.fitBounds(box as [number, number, number, number], { padding: 140, duration: 0 });
    },
    [west, south, east, north],
  );
  await atRest(page);
}

/** Where a place of the land lies on the screen. */
export async function onScreen(page: Page, place: Position): Promise<{ x: number; y: number }> {
  const [point, box] = await Promise.all([
    page.evaluate((at) => {
      const { x, y } = window.__map?.project(at as [number, number]) ?? { x: 0, y: 0 };
      return { x, y };
    }, place),
    page.locator(".map-canvas").boundingBox(),
  ]);
  return { x: (box?.x ?? 0) + point.x, y: (box?.y ?? 0) + point.y };
}

/** Draws through places; the last one is clicked twice. */
export async function drawThrough(page: Page, places: readonly Position[]): Promise<void> {
  for (const place of places) {
    const { x, y } = await onScreen(page, place);
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.click(x, y, { delay: 20 });
  }
  await page.keyboard.press("Enter");
}

export function boxOf(land: Land): { west: number; south: number; east: number; north: number } {
  const ring = land.boundary.coordinates[0]?.[0] ?? [];
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  return { west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) };
}

/** Chooses in a select of the form by typing what one looks for. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label, exact: true });
  await field.click();
  await field.fill(option);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: option }).first().click();
}

export async function expectOnRecord(page: Page, code: string, expected: Record<string, unknown>): Promise<void> {
  const { parcel } = await ask<{ parcel: object | null }>(
    page,
    `query ($code: String!) { parcel(code: $code) { state stage name areaMu version
      successors(first: 9, orderBy: [CODE_ASC]) { nodes { code } } predecessors(first: 9, orderBy: [CODE_ASC]) { nodes { code } } } }`,
    { code },
  );
  expect(parcel).toMatchObject(expected);
}
