// Our side: a process that is asked line by line.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const program = "tests/Geo.Benchmarks/bin/Release/net10.0/Geo.Benchmarks.dll";

/** Starts the worker over a schema and documents; `ask` gives the number that answers a line. */
export async function startWorker(schema, documents) {
  const child = spawn("dotnet", [program, "language-worker"], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) {
      throw new Error("our side ended early; its message stands above");
    }
    return value;
  };
  child.stdin.write(`${JSON.stringify({ schema, documents })}\n`);
  const hostile = (await next()).split(" ");
  return {
    hostile,
    ask: async (line) => {
      child.stdin.write(`${line}\n`);
      return Number(await next());
    },
    stop: () => child.stdin.end(),
  };
}
