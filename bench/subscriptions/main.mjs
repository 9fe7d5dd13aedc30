// 1,000 subscribers with 1,000 filters, 100 changes a second: does each get what its filter says, how late, and in how much memory?
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { databaseNamed, fillDatabase, query, startDatabase, stopDatabase } from "../harness/database.mjs";
import { run, stopAll } from "../harness/processes.mjs";
import { printRow, row } from "../harness/report.mjs";
import { peakMemory, startOurs } from "../harness/servers.mjs";

const geo = ".local/server/geo";
const folder = "bench/subscriptions";
const say = (text) => console.error(text);
const numbers = { subscribers: "1000", rate: "100", seconds: "20", parcels: "20000" };
const { values } = parseArgs({ options: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, { type: "string", default: value }])) });
const [subscribers, rate, seconds, parcels] = Object.keys(numbers).map((name) => Number(values[name]));

async function main() {
  // 1. our server over a database of its own, kept for the next run
  await run("eng/build.sh", ["server"]);
  const cluster = await startDatabase();
  try {
    const database = await ownDatabase(cluster);
    // 2. who listens to what, what changes, and what it looked like before
    const variables = { changes: rate * seconds, subscribers };
    await query(database, await readFile(`${folder}/prepare.sql`, "utf8"), variables);
    const changes = await query(database, await readFile(`${folder}/changes.sql`, "utf8"));
    await writeFile(".local/bench/filters.jsonl", (await query(database, await readFile(`${folder}/filters.sql`, "utf8"))).join("\n"));
    const ours = await startOurs(database, geo);
    // 3. the changes, while everybody listens
    const events = await listenTo(ours.origin, () => change(database, changes));
    const megabytes = await peakMemory(ours);
    // 4. what was told, beside what had to be
    compare(events, await query(database, await readFile(`${folder}/expected.sql`, "utf8")));
    return report(events, megabytes);
  } finally {
    await stopAll();
    await stopDatabase(cluster);
  }
}

async function ownDatabase(cluster) {
  const database = await databaseNamed(cluster, "geo_subscriptions");
  say(`Loading ${parcels} parcels where there are none ...`);
  await fillDatabase(database, geo, parcels);
  return database;
}

async function listenTo(origin, act) {
  const address = `${origin.replace("http", "ws")}/graphql`;
  const child = spawn(process.execPath, [`${folder}/subscribers.mjs`, address, ".local/bench/filters.jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  say(`${subscribers} subscribers connect ...`);
  if ((await lines.next()).value !== "listening") {
    throw new Error("the subscribers could not listen");
  }
  // A subscription is not acknowledged: what each got is compared below, and would miss what came before it listened.
  await pause(5);
  await act();
  await pause(3);
  child.stdin.end();
  const events = [];
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    events.push(JSON.parse(line.value));
  }
  return events;
}

// Several sessions take turns, so that none waits for the commit of the one before.
async function change(database, changes) {
  say(`${changes.length} changes, ${rate} a second ...`);
  const sessions = Array.from({ length: 4 }, () => spawn("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"], { env: { ...process.env, ...database.settings }, stdio: ["pipe", "inherit", "inherit"] }));
  const began = performance.now();
  for (const [number, statement] of changes.entries()) {
    const wait = began + (number * 1000) / rate - performance.now();
    if (wait > 0) {
      await pause(wait / 1000);
    }
    sessions[number % sessions.length].stdin.write(`${statement}\n`);
  }
  const ends = sessions.map((session) => once(session, "exit"));
  sessions.forEach((session) => session.stdin.end());
  if ((await Promise.all(ends)).some(([code]) => code !== 0)) {
    throw new Error("a change failed");
  }
  say(`... made in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function compare(events, expected) {
  const told = events.map(({ subscriber, kind, id }) => `${subscriber} ${kind} ${id}`).sort();
  const wanted = [...expected].sort();
  if (told.length !== wanted.length || told.some((line, i) => line !== wanted[i])) {
    const [known, heard] = [new Set(wanted), new Set(told)];
    const [missing, excess] = [wanted.filter((line) => !heard.has(line)), told.filter((line) => !known.has(line))];
    throw new Error(`told ${told.length}, expected ${wanted.length}; not told: ${missing.slice(0, 3)}; too much: ${excess.slice(0, 3)}`);
  }
  say(`Each of ${subscribers} subscribers was told exactly what its filter says: ${told.length} events.`);
}

function report(events, megabytes) {
  const late = events.map((event) => event.milliseconds).sort((a, b) => a - b);
  const at = (share) => late[Math.min(late.length - 1, Math.floor(late.length * share))];
  const measured = `${subscribers} sockets with as many filters, ${rate} changes a second for ${seconds} s, ${events.length} events, all of them right; from commit to client p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`;
  const rows = [
    row("subscriptions-p95-within-1s", 1000 / Math.max(1, at(0.95)), 1, measured),
    row("subscriptions-memory-within-400MB", 400 / megabytes, 1, `${Math.round(megabytes)} MB resident at the peak`),
  ];
  rows.forEach(printRow);
  return rows.every(({ value, goal }) => value >= goal);
}

const pause = (duration) => new Promise((resolve) => setTimeout(resolve, duration * 1000));

process.exitCode = (await main()) ? 0 : 1;
