import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** A server beside the one under test, over the same database. */
export interface OwnServer {
  address: string;
  stop: () => Promise<void>;
}

/** Starts it with these variables and further options, on this port of loopback. */
export async function startServer(
  variables: Readonly<Record<string, string>>,
  port: number | null = null,
  options: readonly string[] = [],
): Promise<OwnServer> {
  const own = port ?? (await freePort());
  const server = spawn(
    "../.local/server/geo",
    ["serve", "--port", String(own), "--page", "dist", "--documents", "dist/operations.json", ...options],
    { env: { ...process.env, ...variables }, stdio: ["ignore", "pipe", "ignore"] },
  );
  await lineOf(server, (line) => line.includes("Geo listens on"));
  return {
    address: `http://127.0.0.1:${own}`,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

/** The first line that is wanted; the others are read on, so that the child never waits for a reader. */
export function lineOf(child: ChildProcess, wanted: (line: string) => boolean): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  return new Promise((found, missed) => {
    lines.on("line", (line) => wanted(line) && found(line));
    lines.on("close", () => missed(new Error(`${child.spawnfile} ended before it was ready.`)));
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
