// The journey of one run: the database that bench/run.sh measures on, then the rows of each file in rows/, in the order of their names.
// Such a file exports measure({ database, geo, quick, say }) and returns rows made by harness/report.mjs.
import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fillDatabase, startDatabase, stopDatabase } from "../harness/database.mjs";
import { run, stopAll } from "../harness/processes.mjs";
import { printRow } from "../harness/report.mjs";

const geo = ".local/server/geo";
const say = (text) => console.error(text);

async function main({ quick, parcels, only }) {
  await run("eng/build.sh", ["server"]);
  say("Starting the database ...");
  const database = await startDatabase();
  try {
    say("Loading what is missing ...");
    await fillDatabase(database, geo, Number(parcels));
    const rows = [];
    for (const file of (await readdir(new URL("rows/", import.meta.url))).sort()) {
      const name = file.replace(/\.mjs$/, "");
      if (only !== undefined && only !== name) {
        continue;
      }
      say(`Measuring ${name} ...`);
      const { measure } = await import(`./rows/${file}`);
      for (const row of await measure({ database, geo, quick, say })) {
        rows.push(row);
        printRow(row);
      }
    }
    return rows.every(({ value, goal }) => value >= goal);
  } finally {
    await stopAll();
    await stopDatabase(database);
  }
}

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, parcels: { type: "string", default: "200000" }, only: { type: "string" } },
});
process.exitCode = (await main(values)) ? 0 : 1;
