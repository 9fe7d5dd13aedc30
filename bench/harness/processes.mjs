// Child processes: run one to its end, or keep one and stop it by its process id.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { once } from "node:events";

const running = new Set();

/** Runs a program to its end and returns what it printed; throws with its last lines when it fails. */
export async function run(program, args, { env = {}, input } = {}) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  running.add(child);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  // A program that reads nothing may be gone before it is given nothing; its exit code says how it ended.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  const [code] = await once(child, "close");
  running.delete(child);
  if (code !== 0) {
    throw new Error(`${program} ${args.join(" ")} failed (${code}): ${(errors || output).trim().split("\n").slice(-8).join("\n")}`);
  }
  return output;
}

/** Starts a server whose output goes to a log file. */
export function start(program, args, { env = {}, log }) {
  const file = openSync(log, "w");
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", file, file] });
  closeSync(file);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Stops what start returned, and waits for its end. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(impatience);
}

/** Stops every child that still runs. */
export async function stopAll() {
  await Promise.all([...running].map(stop));
}

/** Waits until a request is answered 200; throws when the process ends first or a minute passes. */
export async function untilReady(url, child, log, request = {}) {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the server ended before it was ready: ${readFileSync(log, "utf8").trim().split("\n").at(-1)} (whole log: ${log})`);
    }
    const ready = await fetch(url, request).then((answer) => answer.ok, () => false);
    if (ready) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} was not ready within a minute, see ${log}`);
}
