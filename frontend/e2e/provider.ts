import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort, lineOf, type OwnServer, startServer } from "./own-server";

/** A server as in production that trusts an OpenID Connect provider, and the provider. */
export async function startTrustingServer(): Promise<OwnServer> {
  const port = await freePort();
  const provider = spawn("node", ["provider.mjs", `http://127.0.0.1:${port}/sign-in`], {
    cwd: "../tests/Geo.Server.Tests/Identities/provider",
    stdio: ["pipe", "pipe", "ignore"],
  });
  const { issuer } = JSON.parse(await lineOf(provider, (line) => line.startsWith("{"))) as { issuer: string };
  const server = await startServer(
    {
      ASPNETCORE_ENVIRONMENT: "Production",
      Authentication__Authority: issuer,
      Authentication__Audience: "geo",
      Authentication__PageClientId: "page",
    },
    port,
  );
  return {
    address: server.address,
    stop: async () => {
      const ended = once(provider, "exit");
      provider.stdin?.end();
      await Promise.all([ended, server.stop()]);
    },
  };
}
