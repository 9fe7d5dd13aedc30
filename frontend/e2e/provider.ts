import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** A server as in production, and the OpenID Connect provider that it trusts. */
export interface TrustingServer {
  address: string;
  stop: () => Promise<void>;
}

export async function startTrustingServer(): Promise<TrustingServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const provider = spawn("node", ["provider.mjs", `${address}/sign-in`], {
    cwd: "../tests/Geo.Server.Tests/Identities/provider",
    stdio: ["pipe", "pipe", "ignore"],
  });
  const { issuer } = JSON.parse(await lineOf(provider, (line) => line.startsWith("{"))) as { issuer: string };
  const server = spawn(
    "../.local/server/geo",
    ["serve", "--port", String(port), "--page", "dist", "--documents", "dist/operations.json"],
    {
      env: {
        ...process.env,
        ASPNETCORE_ENVIRONMENT: "Production",
        Authentication__Authority: issuer,
        Authentication__Audience: "geo",
        Authentication__PageClientId: "page",
      },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  await lineOf(server, (line) => line.includes("Geo listens on"));
  return {
    address,
    stop: async () => {
      const ended = [once(provider, "exit"), once(server, "exit")];
      provider.stdin?.end();
      server.kill();
      await Promise.all(ended);
    },
  };
}

/** The first line that is wanted; the others are read on, so that the child never waits for a reader. */
function lineOf(child: ChildProcess, wanted: (line: string) => boolean): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  return new Promise((found, missed) => {
    lines.on("line", (line) => wanted(line) && found(line));
    lines.on("close", () => missed(new Error(`${child.spawnfile} ended before it was ready.`)));
  });
}

/** A server of the demo identities that can go away and come back at the same address. */
export interface RestartingServer {
  address: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startRestartingServer(): Promise<RestartingServer> {
  const port = await freePort();
  let server: ChildProcess | null = null;
  const own: RestartingServer = {
    address: `http://127.0.0.1:${port}`,
    start: async () => {
      const options = ["serve", "--port", String(port), "--page", "dist", "--documents", "dist/operations.json"];
      server = spawn("../.local/server/geo", [...options, "--upload-limit", "1"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      await lineOf(server, (line) => line.includes("Geo listens on"));
    },
    stop: async () => {
      const ended = server && server.exitCode === null ? once(server, "exit") : null;
      server?.kill();
      await ended;
    },
  };
  await own.start();
  return own;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
