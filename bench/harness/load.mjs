// What a side is asked with. Every measure returns { answers, seconds } and, where the client can tell them, the times p50, p95, p99 in
// milliseconds and the bytes of all answers; a failed answer throws.
import { run } from "./processes.mjs";

/** How many requests are under way at once, on every side. */
export const connections = 4;

/** A server asked by wrk: the requests of a file in turn. */
export function asked({ origin, pids }, file) {
  return { processes: pids, measure: (seconds) => wrk(origin, file, seconds) };
}

async function wrk(origin, file, seconds) {
  const args = ["-t", "1", "-c", String(connections), "-d", `${seconds}s`, "--timeout", "30s", "-s", "bench/load/cycle.lua", origin, "--", file];
  const output = await run("wrk", args);
  const measured = JSON.parse(output.trim().split("\n").at(-1));
  if (measured.failed > 0 || measured.answers === 0) {
    throw new Error(`wrk met failed answers at ${origin}:\n${output}`);
  }
  return measured;
}

/** A pgbench script, run as the role of our server over the loopback address, or as the owner of the tables. */
export function statements(database, script, { asOwner = false } = {}) {
  return { measure: (seconds) => pgbench(database, script, seconds, asOwner ? database.settings.PGUSER : "geo_app") };
}

async function pgbench(database, script, seconds, role) {
  const args = ["-n", "-M", "prepared", "-c", String(connections), "-j", "1", "-T", String(seconds), "-f", script];
  const output = await run(`${database.programs}/pgbench`, args, { env: { ...database.settings, PGUSER: role } });
  const failed = /number of failed transactions: (\d+)/.exec(output)?.[1] ?? "0";
  const answers = Number(/number of transactions actually processed: (\d+)/.exec(output)?.[1]);
  const rate = Number(/tps = ([\d.]+) \(without initial connection time\)/.exec(output)?.[1]);
  if (failed !== "0" || !(rate > 0)) {
    throw new Error(`pgbench did not finish cleanly:\n${output}`);
  }
  return { answers, seconds: answers / rate };
}
