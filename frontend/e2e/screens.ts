import { expect, type Page } from "@playwright/test";
import { ask, atRest } from "./planner-page";

/** A state of the page, and how one comes to it. */
export interface Screen {
  search: string;
  /** The demo identity that sees it; without one whoever opens the page. */
  as?: string;
  /** Opens what has no address of its own. The page is in Chinese then. */
  open?: (page: Page) => Promise<void>;
}

const wishes = "s-kind=PARCEL&s-mu=100-&s-stage=PREPARED,LISTED&s-wish=PORT:6:5000:50000,SIZE:4:500:100";
const parcel = "440783106004GB00008";
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Every panel in the states it has, by the name of the panel. */
export const panelScreens: Readonly<Record<string, Readonly<Record<string, Screen>>>> = {
  parcels: {
    list: { search: "?at=112.69,22.39,12" },
    "nothing found": { search: "?county=440783&mu=100000-" },
    "an address not understood": { search: "?colour=red&stage=SOLD" },
    "every condition": {
      search:
        "?at=112.69,22.39,12&township=440783117&now=SANDIAO_2019:0601&published=YES&contracts=ANY&signed=2018-01-01..&price=1-&project-stage=SIGNED,STARTED&tax=-10&predecessors=NONE&source=generated&planar=1-",
      open: press("展开筛选"),
    },
    "as of a day": { search: "?on=2026-11-10" },
  },
  idle: { columns: { search: "?panel=idle" } },
  inefficient: { "rated by a rule set": { search: "?panel=inefficient&rules=zhongshan-plot-ratio@1" } },
  assemblies: { "over 500 mu": { search: "?panel=assemblies&a-gap=10" } },
  siting: {
    ranked: { search: `?panel=siting&${wishes}` },
    "none found": { search: "?panel=siting&s-kind=PARCEL&s-mu=100-&s-near=EXPRESSWAY_EXIT:5000" },
    demands: { search: "?panel=siting&s-tab=demands" },
  },
  comparison: {
    empty: { search: "?panel=comparison" },
    "two sites": {
      search: `?panel=siting&${wishes}`,
      open: async (page) => {
        const pin = page.getByRole("button", { name: "对比", exact: true });
        await pin.first().click();
        await pin.first().click();
        await page.locator(".pin-bar").getByRole("button", { name: "对比" }).click();
      },
    },
  },
  imports: {
    jobs: { search: "?panel=imports", as: "editor" },
    "no right to import": { search: "?panel=imports", as: "investor" },
  },
  edit: {
    "registering a parcel": { search: "?panel=edit&edit=register", as: "editor" },
    "reshaping a parcel": { search: `?panel=edit&edit=reshape&land=${parcel}`, as: "editor" },
    "publishing parcels": { search: `?panel=edit&edit=publish&land=${parcel}`, as: "editor" },
    "no right to edit": { search: "?panel=edit&edit=register", as: "investor" },
  },
  acts: {
    "what begins anew": { search: "?panel=acts", as: "editor" },
    "recording a contract": { search: `?panel=acts&record=Parcel:${parcel}&act=recordContract`, as: "editor" },
    "publishing a version of constraints": { search: "?panel=acts&act=publishConstraintVersion", as: "editor" },
    "no right to write": { search: "?panel=acts", as: "investor" },
  },
  projects: {
    board: { search: "?panel=projects&late=1" },
    "an open project": {
      search: "?panel=projects",
      open: (page) => page.locator(".project-tile").first().click(),
    },
    campaigns: { search: "?panel=projects&list=campaigns" },
  },
  statistics: {
    pivot: { search: "?panel=statistics&rows=county&cols=stage" },
    rates: { search: "?panel=statistics&table=rates" },
    targets: { search: "?panel=statistics&table=targets" },
  },
  check: { result: { search: "?panel=check&shape=112.69,22.39_112.7,22.39_112.7,22.4" } },
  platforms: { list: { search: "?panel=platforms" } },
};

/** The card of every kind of record. */
export const cardScreens: Readonly<Record<string, Screen>> = {
  parcel: { search: `?open=parcel:${parcel}` },
  platform: { search: "?open=platform:jm-transfer-kaiping" },
  park: { search: "", open: openPark },
};

/** Everything that opens over the page, by the file that draws it. */
export const dialogScreens: Readonly<Record<string, Screen>> = {
  "app/pick-menu.tsx": { search: "", open: openPickMenu },
  "app/rail.tsx": { search: "", open: press("键盘快捷键") },
  "features/comparison/site-sheet.tsx": { search: `?sheet=${parcel}` },
  "features/developers/developer-dialog.tsx": { search: "?doc=api" },
  "features/editing/stage-dialog.tsx": { search: `?open=parcel:${parcel}`, as: "editor", open: press("变更供地阶段") },
  "features/exports/export-dialog.tsx": { search: "", open: press("导出") },
  "features/print-map/print-map.tsx": { search: "?at=112.69,22.39,12", open: press("打印地图") },
  "features/session/session-dialog.tsx": { search: "", open: press(/^账户：/) },
  "features/siting/demand-dialog.tsx": { search: `?panel=siting&${wishes}`, as: "editor", open: press("存为需求") },
};

async function openPark(page: Page): Promise<void> {
  const { parks } = await ask<{ parks: { nodes: { key: string }[] } }>(page, "{ parks(first: 1) { nodes { key } } }");
  await page.goto(`/?open=park:${parks.nodes[0]?.key}`);
}

/** Clicks where a platform and a park share a seat, and so a place on the map. */
async function openPickMenu(page: Page): Promise<void> {
  type Located = { nodes: { location: { coordinates: [number, number] } | null }[] };
  const { platforms, parks } = await ask<{ platforms: Located; parks: Located }>(
    page,
    "{ platforms(first: 200) { nodes { location } } parks(first: 200) { nodes { location } } }",
  );
  const seats = platforms.nodes.map(({ location }) => location?.coordinates.join());
  const shared = parks.nodes.find(({ location }) => location && seats.includes(location.coordinates.join()));
  const at = shared?.location?.coordinates;
  await page.goto(`/?at=${at?.join()},12`);
  await atRest(page);
  const { x, y } = await page.evaluate((place) => {
    const box = window.__map?.getCanvas().getBoundingClientRect();
    const point = window.__map?.project(place ?? [0, 0]);
    return { x: (box?.left ?? 0) + (point?.x ?? 0), y: (box?.top ?? 0) + (point?.y ?? 0) };
  }, at);
  await page.mouse.click(x, y);
  await expect(page.locator(".pick-menu")).toBeVisible();
}
