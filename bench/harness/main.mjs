// The journey of one run. Progress goes to standard error, the lines "ratio NAME VALUE goal GOAL" to standard output.
import { checkMapAnswers, checkTileAnswers } from "./answers.mjs";
import { configurations, mapCase, tileCase } from "./cases.mjs";
import { fillDatabase, pgbench, startDatabase, stopDatabase } from "./database.mjs";
import { wrk } from "./load.mjs";
import { readOptions, usage } from "./options.mjs";
import { run, stopAll } from "./processes.mjs";
import { context, printRow, rate, row, writeReadme } from "./report.mjs";
import { alternate } from "./rounds.mjs";
import { connections, peakMemory, readinessSeconds, startOurs, startPostgraphiles } from "./servers.mjs";

const geo = ".local/server/geo";
const say = (text) => console.error(text);

async function main(options) {
  // 1. our server and the database, loaded
  if (!options.peersOnly) {
    await run("eng/build.sh", ["server"]);
  }
  say("Starting the database ...");
  const database = await startDatabase();
  try {
    if (!options.peersOnly) {
      say("Loading what is missing ...");
      await fillDatabase(database, geo, options.parcels);
    }
    // 2. what is asked
    say("Choosing boxes and tiles ...");
    const cases = { maps: [await mapCase(database, 10), await mapCase(database, 100)], tile: await tileCase(database, 130) };
    // 3. the sides
    const rows = options.peersOnly ? await measurePeers(database, cases, options.pace) : await measureAll(database, cases, options.pace);
    // 4. the table
    if (options.write) {
      await writeReadme(rows, await context(database, options));
    }
    return rows.every(({ value, goal }) => value >= goal);
  } finally {
    await stopAll();
    await stopDatabase(database);
  }
}

async function measureAll(database, { maps, tile }, pace) {
  const readiness = await readinessSeconds(database, geo, 3);
  const rows = [row("ready-within-3s", 3 / readiness, 1, `${readiness.toFixed(2)} s from process start to /health/ready, median of 3`)];
  printRow(rows[0]);
  const ours = await startOurs(database, geo);
  const postgraphiles = await startPostgraphiles(database, configurations);
  const add = (added) => {
    rows.push(added);
    printRow(added);
  };

  for (const map of maps) {
    say(`Checking that all answer ${map.boxes.length} boxes of ${map.rows} rows alike ...`);
    await checkMaps(map, ours.origin, postgraphiles);
    const sides = await alternate(
      {
        ours: (seconds) => wrk(ours.origin, map.ours, seconds, connections),
        ...mapPeers(database, map, postgraphiles),
      },
      pace,
    );
    for (const configuration of configurations) {
      const peer = sides[`postgraphile-${configuration}`];
      add(row(`${map.name}-to-postgraphile-${configuration}`, sides.ours.median / peer.median, map.rows === 10 ? 5 : 4,
        `${rate(sides.ours)} beside PostGraphile's ${rate(peer)}`));
    }
    add(row(`${map.name}-to-pgbench`, sides.ours.median / sides.pgbench.median, 0.4,
      `${rate(sides.ours)} beside pgbench's ${rate(sides.pgbench)}`));
  }

  say(`Checking ${tile.tiles.length} tiles of ${Math.round(tile.mean)} polygons ...`);
  await checkTileAnswers(database, tile, ours.origin);
  const sides = await alternate(
    {
      ours: (seconds) => wrk(ours.origin, tile.ours, seconds, connections),
      pgbench: (seconds) => pgbench(database, tile.pgbench, seconds, connections),
    },
    pace,
  );
  add(row(`${tile.name}-to-st-asmvt`, sides.ours.median / sides.pgbench.median, 1.5,
    `${rate(sides.ours)} beside ${rate(sides.pgbench)} of ST_AsMVT by pgbench, ${Math.round(tile.mean)} polygons each`));

  const megabytes = await peakMemory(ours.child);
  add(row("memory-within-250MB", 250 / megabytes, 1, `${Math.round(megabytes)} MB resident at the peak of all the load above`));
  return rows;
}

async function measurePeers(database, { maps, tile }, pace) {
  const postgraphiles = await startPostgraphiles(database, configurations);
  for (const map of maps) {
    await checkMaps(map, null, postgraphiles);
    const sides = await alternate(mapPeers(database, map, postgraphiles), pace);
    console.log(`${map.name} ${Object.entries(sides).map(([name, side]) => `${name} ${rate(side)}`).join(", ")}`);
  }
  const sides = await alternate({ pgbench: (seconds) => pgbench(database, tile.pgbench, seconds, connections) }, pace);
  console.log(`${tile.name} (${Math.round(tile.mean)} polygons) ST_AsMVT by pgbench ${rate(sides.pgbench)}`);
  return [];
}

async function checkMaps(map, ours, postgraphiles) {
  for (const configuration of configurations) {
    await checkMapAnswers(map, ours, postgraphiles[configuration].origin, configuration);
  }
}

function mapPeers(database, map, postgraphiles) {
  const peers = configurations.map((configuration) => [
    `postgraphile-${configuration}`,
    (seconds) => wrk(postgraphiles[configuration].origin, map.postgraphile[configuration], seconds, connections),
  ]);
  return { ...Object.fromEntries(peers), pgbench: (seconds) => pgbench(database, map.pgbench, seconds, connections) };
}

// What is under way then fails, and the end of main stops the rest.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, stopAll);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
  } else {
    process.exitCode = (await main(options)) ? 0 : 1;
  }
} catch (problem) {
  console.error(`bench/run.sh: ${problem.message}${problem.cause ? `: ${problem.cause.message}` : ""}`);
  process.exitCode = 1;
}
