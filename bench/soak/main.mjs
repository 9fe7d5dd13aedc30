// The server under mixed work while PostgreSQL restarts and dies, a standby lags and dies, the wire to the primary is slow and cut, and a disk fills.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { query } from "../harness/database.mjs";
import { run, start, stopAll, untilReady } from "../harness/processes.mjs";
import { createTally } from "./asking.mjs";
import { startCluster } from "./cluster.mjs";
import { createCalm, faultsOf, runFaults } from "./faults.mjs";
import { heapLimit, limitMemory, memoryOf, removeLimit } from "./memory.mjs";
import { freePort } from "../harness/ports.mjs";
import { startWire } from "./wire.mjs";
import { listen, misbehave, numberOf, readFiles, readLand, readTiles, write } from "./workers.mjs";

const geo = ".local/server/geo";
const log = ".local/bench/soak-geo.log";
const [megabytes, firstSeconds, lastSeconds, graceSeconds, settleSeconds] = [300, 60, 20, 5, 30];
const say = (text) => console.error(text);
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, parcels: { type: "string", default: "20000" } } });
const [minutes, parcels] = [Number(values.minutes), Number(values.parcels)];

async function main() {
  if (!(minutes >= 3) || !(parcels >= 1000)) {
    throw new Error("--minutes takes a number of at least 3, --parcels one of at least 1000");
  }
  await run("eng/build.sh", ["server"]);
  say(`A primary with ${parcels} parcels, and its standby ...`);
  const cluster = await startCluster(geo, parcels);
  const wire = await startWire(cluster.primary.port);
  try {
    const server = await serve(cluster, wire);
    const outcome = await soak(server, cluster, wire);
    return await report(server, cluster, outcome);
  } finally {
    await stopAll();
    await removeLimit();
    await wire.stop();
    await cluster.stop();
  }
}

async function serve({ primary, standby, disk }, wire) {
  if (disk === null) {
    say("No file system may be mounted here: no disk is filled.");
  }
  const port = await freePort();
  const env = {
    GEO_DATABASE: primary.database.npgsql.replace(`Port=${primary.port}`, `Port=${wire.port}`),
    GEO_STANDBYS: `Host=127.0.0.1;Port=${standby.port};Username=geo_app;Database=geo`,
    GEO_SIGNING_KEYS: randomBytes(32).toString("base64"),
    ...heapLimit(megabytes),
  };
  const child = start(geo, ["serve", "--port", String(port)], { env, log });
  const isLimited = await limitMemory(child, megabytes);
  say(isLimited ? `A group of the kernel holds the server to ${megabytes} MiB.` : `No group of the kernel can be made here: only the runtime's own limit holds, ${JSON.stringify(heapLimit(megabytes))}.`);
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(`${origin}/health/ready`, child, log);
  return { origin, child };
}

async function soak(server, cluster, wire) {
  // 1. who works on what
  const { primary } = cluster;
  const codes = await query(primary.database, "select code from land.parcel where state = 'ACTIVE' order by md5(code) limit 70");
  const count = Number((await query(primary.database, "select count(*) from land.parcel"))[0]);
  const owned = codes.slice(0, 20).map((code) => ({ code, tried: 0, acknowledged: [] }));
  const calm = createCalm(graceSeconds);
  const tally = createTally(calm.held);
  const end = new AbortController();
  let isOn = true;
  const world = {
    origin: server.origin, tally, planner: await signIn(server.origin), ended: end.signal, isOn: () => isOn, isListening: () => !end.signal.aborted,
  };
  const heard = Array.from({ length: 5 }, () => new Map());
  const listening = heard.map((names) => listen(world, names));
  const working = [
    ...[20, 30, 40, 50].map((from) => readLand(world, codes.slice(from, from + 10).sort())),
    ...[0, 5, 10, 15].map((from) => write(world, owned.slice(from, from + 5))),
    readTiles(world, ["/tiles/parcel/8/207/111.mvt", "/tiles/parcel/10/831/446.mvt", "/tiles/parcel/12/3326/1784.mvt"]),
    readFiles(world, count),
    misbehave(world, true),
    misbehave(world, false),
  ];
  const memory = watchMemory(server.child);

  // 2. a minute of peace, everything that may happen, and peace again
  say(`${firstSeconds} s of work ...`);
  await pause(firstSeconds);
  await runFaults(faultsOf(cluster, wire), minutes * 60 - firstSeconds - lastSeconds, calm, say);
  await pause(lastSeconds);
  const restarts = server.child.exitCode === null && (await fetch(`${server.origin}/health/ready`).then((answer) => answer.ok, () => false)) ? 0 : 1;
  memory.stop();

  // 3. no more work; who listens hears the rest
  isOn = false;
  await Promise.all(working);
  await untilHeard(heard, owned, primary.database);
  end.abort();
  await Promise.all(listening);
  return { tally, owned, heard, restarts, memory: memory.samples };
}

async function signIn(origin) {
  const answer = await fetch(`${origin}/sign-in/demo`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ identity: "planner" }) });
  return { authorization: `Bearer ${(await answer.json()).token}` };
}

function watchMemory(child) {
  const samples = [];
  const timer = setInterval(() => memoryOf(child).then((megabytes) => samples.push(megabytes), () => undefined), 1000);
  return { samples, stop: () => clearInterval(timer) };
}

async function lastNames(owned, database) {
  const rows = await query(database, `select code || '=' || name from land.parcel where code in (${owned.map(({ code }) => `'${code}'`).join(",")})`);
  return rows.map((row) => row.split("="));
}

async function untilHeard(heard, owned, database) {
  const names = await lastNames(owned, database);
  for (let i = 0; i < settleSeconds && heard.some((told) => names.some(([code, name]) => told.get(code) !== name)); i++) {
    await pause(1);
  }
}

async function report(server, { primary }, { tally, owned, heard, restarts, memory }) {
  const names = await lastNames(owned, primary.database);
  for (const told of heard) {
    for (const [code, name] of names.filter(([of, is]) => told.get(of) !== is)) {
      tally.wrong(`a listener has '${told.get(code)}' of ${code}, which is '${name}'`);
    }
  }
  const lost = await lostWrites(owned, primary.database);
  const median = (samples) => samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)];
  const [early, late] = [median(memory.slice(firstSeconds - 10, firstSeconds)), median(memory.slice(-lastSeconds))];
  const { right, refused, wrong } = tally.counts;
  say(`${right} answers right, ${refused} refused while something was broken; ${owned.flatMap(({ acknowledged }) => acknowledged).length} writes acknowledged; ` +
    `${early.toFixed(0)} MB after the first minute, ${late.toFixed(0)} MB at the end, ${Math.max(...memory).toFixed(0)} MB at most. Log: ${log}`);
  [...new Set(tally.wrongs)].slice(0, 20).forEach((what) => say(`  wrong: ${what}`));
  lost.slice(0, 20).forEach((what) => say(`  lost: ${what}`));
  return [
    { name: "soak-answered-wrongly", value: wrong, goal: 0 },
    { name: "soak-lost-writes", value: lost.length, goal: 0 },
    { name: "soak-restarts-needed", value: restarts, goal: 0 },
    { name: "soak-memory-growth-percent", value: Math.max(0, (late / early - 1) * 100), goal: 5 },
  ];
}

// What was acknowledged is the record or one of its earlier states.
async function lostWrites(owned, database) {
  const rows = await query(
    database,
    "select code || '=' || name from land.parcel where name like 'soak %' union select code || '=' || name from land.parcel_history where name like 'soak %'",
  );
  const kept = new Set(rows.map((row) => `${row.split("=")[0]} ${numberOf(row.split("=")[1])}`));
  return owned.flatMap(({ code, acknowledged }) => acknowledged.map((number) => `${code} ${number}`)).filter((write) => !kept.has(write));
}

try {
  const rows = await main();
  rows.forEach(({ name, value, goal }) => console.log(`ratio ${name} ${value.toFixed(value === Math.round(value) ? 0 : 2)} goal ${goal}`));
  process.exitCode = rows.every(({ value, goal }) => value <= goal) ? 0 : 1;
} catch (problem) {
  say(`soak: ${problem.message}`);
  process.exitCode = 2;
}
