// What a work of harness/works is given: the database, the sides, started when they are first asked for, and where its numbers go.
import { startMapserver } from "./mapserver.mjs";
import { printRow, sentence } from "./report.mjs";
import { alternate } from "./rounds.mjs";
import { peakMemory, startOurs, startPostgraphile } from "./servers.mjs";

/**
 * - `ours()`, `oursWithoutCache()`, `postgraphile(configuration)`, `mapserver()`: servers, each of its own, { origin, child, pids }.
 * - `compare(name, sides)`: measures the sides in turns (rounds.mjs) and keeps what was measured for the table.
 * - `add(row)`: prints and keeps a ratio.
 */
export function createStage({ database, geo, pace, say }) {
  const servers = new Map();
  const once = (name, begin) => {
    if (!servers.has(name)) {
      servers.set(name, begin());
    }
    return servers.get(name);
  };
  const stage = {
    database,
    geo,
    say,
    rows: [],
    measured: [],
    ours: () => once("ours", () => startOurs(database, geo)),
    oursWithoutCache: () => once("ours without kept tiles", () => startOurs(database, geo, [], { GEO_TILE_CACHE: "0" })),
    postgraphile: (configuration) => once(`PostGraphile (${configuration})`, () => startPostgraphile(database, configuration)),
    mapserver: () => once("MapServer", () => startMapserver(database)),
    add: (row) => {
      stage.rows.push(row);
      printRow(row);
    },
    compare: async (name, sides) => {
      say(`Measuring ${name} ...`);
      const measured = await alternate(sides, pace, database.postmaster);
      for (const [side, numbers] of Object.entries(measured)) {
        stage.measured.push({ name, side, ...numbers });
        say(`  ${side}: ${sentence(numbers)}`);
      }
      return measured;
    },
    /** The most memory in MB that each server has held so far. */
    memory: async () => {
      const held = [];
      for (const [name, server] of servers) {
        held.push({ name, megabytes: await peakMemory(await server) });
      }
      return held;
    },
  };
  return stage;
}
