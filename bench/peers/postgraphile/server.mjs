// Serves the schema of graphile.config.mjs on loopback; with more than one worker, node's cluster module shares the port.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import preset from "./graphile.config.mjs";

const port = Number(process.env.BENCH_POSTGRAPHILE_PORT);
const workers = Number(process.env.BENCH_POSTGRAPHILE_WORKERS ?? 1);

if (workers > 1 && cluster.isPrimary) {
  for (let i = 0; i < workers; i++) {
    cluster.fork();
  }
  cluster.on("exit", (worker, code) => process.exit(code ?? 1));
} else {
  const serv = postgraphile(preset).createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  server.listen(port, "127.0.0.1");
}
