// PgBouncer of Debian in transaction pooling, before the database that is measured.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./ports.mjs";
import { start } from "./processes.mjs";

const program = "/usr/sbin/pgbouncer";

/** Starts it and returns the connection string of our server's role through it, and its process. */
export async function startPgbouncer(database) {
  const { PGHOST, PGPORT, PGDATABASE } = database.settings;
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "geo-bench-pgbouncer-"));
  await writeFile(join(folder, "users.txt"), '"geo_app" ""\n');
  const settings = [
    "[databases]",
    `${PGDATABASE} = host=${PGHOST} port=${PGPORT} dbname=${PGDATABASE}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = trust",
    `auth_file = ${join(folder, "users.txt")}`,
    "pool_mode = transaction",
    "ignore_startup_parameters = extra_float_digits",
  ];
  await writeFile(join(folder, "pgbouncer.ini"), `${settings.join("\n")}\n`);
  const asRoot = process.getuid() === 0;
  if (asRoot) {
    // It refuses to be root's.
    execFileSync("chown", ["-R", "postgres", folder]);
  }
  const command = [program, "-q", join(folder, "pgbouncer.ini")];
  const [first, ...rest] = asRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", ...command] : command;
  const child = start(first, rest, { log: ".local/bench/pgbouncer.log" });
  await untilListening(port, child);
  return { npgsql: `Host=127.0.0.1;Port=${port};Database=${PGDATABASE};Username=geo_app`, child };
}

async function untilListening(port, child) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) {
      throw new Error("pgbouncer ended at once, see .local/bench/pgbouncer.log");
    }
    const socket = connect(port, "127.0.0.1");
    const listens = await once(socket, "connect").then(() => true, () => false);
    socket.destroy();
    if (listens) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("pgbouncer did not listen within four seconds");
}
