// How long a drawn shape of 2,000 mu takes from the request to the last byte, with everything the page would show of it.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fillDatabase, query, startDatabase, stopDatabase } from "../harness/database.mjs";
import { run, stopAll } from "../harness/processes.mjs";
import { printRow, row } from "../harness/report.mjs";
import { startOurs } from "../harness/servers.mjs";

const geo = ".local/server/geo";
const folder = "bench/site-check";
const numbers = { shapes: "300", parcels: "200000" };
const { values } = parseArgs({ options: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, { type: "string", default: value }])) });

async function main() {
  await run("eng/build.sh", ["server"]);
  const database = await startDatabase();
  try {
    await fillDatabase(database, geo, Number(values.parcels));
    const shapes = (await query(database, await readFile(`${folder}/shapes.sql`, "utf8"), { shapes: values.shapes })).filter((line) => line.startsWith("POLYGON"));
    const ours = await startOurs(database, geo);
    const text = await readFile(`${folder}/query.graphql`, "utf8");
    // The first answers wait for the runtime's compiler and the plans of the database; they are not measured.
    for (const shape of shapes.slice(0, 30)) {
      await check(ours.origin, text, shape);
    }
    const times = [];
    for (const shape of shapes) {
      times.push(await check(ours.origin, text, shape));
    }
    return report(times.toSorted((a, b) => a - b));
  } finally {
    await stopAll();
    await stopDatabase(database);
  }
}

// One shape: the time of its answer, whose parts must add up.
async function check(origin, text, wkt) {
  const begin = performance.now();
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text, variables: { boundary: { wkt: { text: wkt } } } }),
  });
  const { data, errors } = await response.json();
  const time = performance.now() - begin;
  if (errors) {
    throw new Error(`${wkt}: ${JSON.stringify(errors)}`);
  }
  const { area, parts } = data.siteCheck;
  const sum = parts.hardOnly + parts.softOnly + parts.both + parts.none;
  if (Math.abs(sum / area - 1) > 1e-6) {
    throw new Error(`${wkt}: the parts are ${sum} mu, the whole ${area}.`);
  }
  return time;
}

function report(times) {
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  const measured = `median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms of ${times.length} shapes, one after the other`;
  const result = row("site-check-median-within-150ms", 150 / at(0.5), 1, measured);
  printRow(result);
  return result.value >= result.goal ? 0 : 1;
}

process.exitCode = await main();
