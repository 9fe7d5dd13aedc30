// One run of wrk.
import { run } from "./processes.mjs";

/** Asks the requests of a file in turn over so many connections and returns answers per second; any failed answer throws. */
export async function wrk(origin, file, seconds, connections) {
  const args = ["-t", "1", "-c", String(connections), "-d", `${seconds}s`, "--timeout", "30s", "-s", "bench/load/cycle.lua", origin, "--", file];
  const output = await run("wrk", args);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (rate === undefined || /Non-2xx|Socket errors/.test(output)) {
    throw new Error(`wrk met failed answers at ${origin}:\n${output}`);
  }
  return Number(rate);
}
