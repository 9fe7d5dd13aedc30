import { type OwnServer, freePort, startServer } from "./own-server";

/** A server of the demo identities that can go away and come back at the same address. */
export interface RestartingServer {
  address: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startRestartingServer(): Promise<RestartingServer> {
  const port = await freePort();
  let server: OwnServer | null = null;
  const own: RestartingServer = {
    address: `http://127.0.0.1:${port}`,
    start: async () => {
      server = await startServer({}, port, ["--upload-limit", "1"]);
    },
    stop: async () => {
      const ended = server;
      server = null;
      await ended?.stop();
    },
  };
  await own.start();
  return own;
}
