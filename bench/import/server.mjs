// One import through a server: uploaded, mapped and committed over HTTP, its progress listened to by server-sent events.
import { openAsBlob, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { start, stop, untilReady } from "../harness/processes.mjs";
import { processorSeconds } from "../harness/processor.mjs";

const log = ".local/bench/import.log";
const addressFile = ".local/bench/import-address";

/** Imports a file and returns seconds on the clock and of the processor (of the server and the database cluster), memory in MB and the longest silence of the progress. */
export async function importThroughServer(database, geo, file, cluster) {
  await rm(addressFile, { force: true });
  const env = { GEO_DATABASE: database.npgsql, GEO_SIGNING_KEYS: Buffer.alloc(32, 1).toString("base64"), GEO_UPLOADS: ".local/bench/uploads" };
  const child = start(geo, ["serve", "--port", "0", "--address-file", addressFile], { env, log });
  try {
    const address = await addressOf(child);
    const ask = async (query, variables) => {
      const answer = await fetch(`${address}/graphql`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query, variables }) });
      const { data, errors } = await answer.json();
      if (errors) {
        throw new Error(JSON.stringify(errors));
      }
      return data;
    };
    const form = new FormData();
    form.append("file", await openAsBlob(file), "parcels.gpkg");
    const { id } = await (await fetch(`${address}/imports`, { method: "POST", body: form })).json();
    const job = async () => (await ask("query ($id: ID!) { importJob(id: $id) { state failure rejected adjacencySeconds report { seconds { read compare overlaps write adjacency report } } } }", { id })).importJob;
    await until(job, "INSPECTED");
    await ask("mutation ($id: ID!) { mapImport(input: {id: $id}) { userErrors { message } } }", { id });
    const watch = new AbortController();
    const silence = listen(address, id, watch.signal);
    const memory = watchMemory(child.pid);
    const used = processorSeconds(cluster, child.pid);
    await ask("mutation ($id: ID!) { commitImport(input: {id: $id}) { userErrors { message } } }", { id });
    const done = await until(job, "COMMITTED");
    const steps = done.report.seconds;
    const adjacency = steps.adjacency;
    const work = steps.read + steps.compare + steps.overlaps + steps.write + steps.report;
    const processor = processorSeconds(cluster, child.pid) - used;
    watch.abort();
    return { work, processor, adjacency, steps, memory: memory.stop(), silence: await silence };
  } finally {
    await stop(child);
  }
}

async function addressOf(child) {
  for (;;) {
    const address = await readFile(addressFile, "utf8").catch(() => "");
    if (address !== "") {
      await untilReady(`${address}/health/ready`, child, log);
      return address;
    }
    if (child.exitCode !== null) {
      throw new Error(readFileSync(log, "utf8"));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function until(job, state) {
  for (;;) {
    const now = await job();
    if (now.state === "FAILED" || now.state === "CHECKED") {
      throw new Error(`the import is ${now.state}: ${now.failure}`);
    }
    if (now.state === state) {
      return now;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

// The longest time without an event, from the first to the last.
async function listen(address, id, signal) {
  let last;
  let longest = 0;
  try {
    const query = "subscription ($id: ID!) { importProgress(id: $id) { importJob { state step rowsDone } } }";
    const answer = await fetch(`${address}/graphql`, {
      method: "POST", signal, headers: { "Content-Type": "application/json", Accept: "text/event-stream" }, body: JSON.stringify({ query, variables: { id } }),
    });
    for await (const chunk of answer.body) {
      if (Buffer.from(chunk).includes("event: next")) {
        const now = performance.now();
        longest = Math.max(longest, last === undefined ? 0 : (now - last) / 1000);
        last = now;
      }
    }
  } catch (error) {
    if (error.name !== "AbortError") {
      throw error;
    }
  }
  return longest || Infinity;
}

// The server and its children together, looked at ten times a second.
function watchMemory(pid) {
  let peak = 0;
  const look = () => {
    let kilobytes = residentOf(pid);
    for (const child of childrenOf(pid)) {
      kilobytes += residentOf(child);
    }
    peak = Math.max(peak, kilobytes / 1024);
  };
  const timer = setInterval(look, 100);
  return { stop: () => (clearInterval(timer), peak) };
}

function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).flatMap((child) => [child, ...childrenOf(child)]);
  } catch {
    return [];
  }
}
