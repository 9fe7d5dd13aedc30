// The page beside a map with the same ground, and what it asks of a server with a million parcels.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { databaseNamed, fillDatabase, startDatabase, stopDatabase } from "../harness/database.mjs";
import { run, stopAll } from "../harness/processes.mjs";
import { printRow, row } from "../harness/report.mjs";
import { startOurs } from "../harness/servers.mjs";
import { firstParcels } from "./first-parcels.mjs";
import { requestsOf } from "./requests.mjs";

const geo = ".local/server/geo";
const baseMapFolder = ".local/bench/base-map";
const { values } = parseArgs({ options: { parcels: { type: "string", default: "1000000" }, rounds: { type: "string", default: "7" } } });
const [parcels, rounds] = [Number(values.parcels), Number(values.rounds)];

async function main() {
  // 1. one database, and on it our page and the base map alone, each by a server of its own
  await run(process.execPath, ["bench/page/build-base-map.mjs", baseMapFolder]);
  const cluster = await startDatabase();
  let browser;
  try {
    const database = cluster.isPrivate ? await databaseNamed(cluster, `parcels_${parcels}`) : cluster;
    await fillDatabase(database, geo, parcels);
    const ours = await startOurs(database, geo, ["--page", "frontend/dist", "--documents", "frontend/dist/operations.json"]);
    const baseMap = await startOurs(database, geo, ["--page", baseMapFolder]);
    // 2. both in Chromium, in turns; then what ours asks for
    const require = createRequire(resolve("frontend/package.json"));
    const { chromium } = (await import(pathToFileURL(require.resolve("@playwright/test")))).default;
    const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ["--use-angle=swiftshader", "--disable-background-networking"] });
    const times = await firstParcels(browser, ours.origin, baseMap.origin, rounds);
    const asked = await requestsOf(browser, ours.origin);
    return report(times, asked);
  } finally {
    await browser?.close();
    await stopAll();
    await stopDatabase(cluster);
  }
}

function report(times, { pan, filter, tiles }) {
  const [own, other] = [middle(times.page), middle(times.baseMap)];
  const heaviest = tiles.reduce((most, tile) => (tile.most > most.most ? tile : most));
  const each = tiles.map(({ zoom, count, most, slowest }) => `z${zoom}: ${count} tiles, ${Math.round(most / 1000)} kB, ${Math.round(slowest)} ms`).join("; ");
  const only = (seen) => (seen.graphql === 1 && seen.others === 0 && seen.tiles.length > 0 ? 1 : 0);
  const told = (seen) => `${seen.graphql} operation, ${seen.tiles.length} tiles, ${seen.others} other requests, at rest after ${Math.round(seen.milliseconds)} ms`;
  const rows = [
    row("page-first-parcels-to-base-map", other / own, 0.77, `${spread(times.page)} to the first parcels beside ${spread(times.baseMap)} to the ground of the base map alone, ${rounds} rounds`),
    row("page-tile-within-500kB", 500_000 / heaviest.most, 1, `heaviest and slowest by zoom: ${each}`),
    row("page-pan-asks-once", only(pan), 1, `five moves of the map in a row: ${told(pan)}`),
    row("page-filter-asks-once", only(filter), 1, `a condition given up: ${told(filter)}`),
  ];
  rows.forEach(printRow);
  return rows.every(({ value, goal }) => value >= goal);
}

function middle(milliseconds) {
  return milliseconds.toSorted((a, b) => a - b)[Math.floor(milliseconds.length / 2)];
}

function spread(milliseconds) {
  const [median, least, most] = [middle(milliseconds), Math.min(...milliseconds), Math.max(...milliseconds)].map(Math.round);
  return `${median} ms (${least} to ${most})`;
}

process.exitCode = (await main()) ? 0 : 1;
