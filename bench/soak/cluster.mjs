// A primary with land and a streaming standby of it, and the faults that PostgreSQL has.
import { appendFile, chmod, mkdir, rm } from "node:fs/promises";
import { fillDatabase, query } from "../harness/database.mjs";
import { run } from "../harness/processes.mjs";
import { mountDisk } from "./disk.mjs";
import { freePort } from "../harness/ports.mjs";

const programs = "/usr/lib/postgresql/15/bin";
const folder = "/var/tmp/geo-soak";
const isRoot = process.getuid() === 0;

/** Runs a program as who owns the clusters: PostgreSQL refuses to be root's. */
export function asPostgres(program, ...args) {
  return isRoot ? run("runuser", ["-u", "postgres", "--", program, ...args]) : run(program, args);
}

/** Starts a new primary and its standby, and fills them. */
export async function startCluster(geo, parcels) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (isRoot) {
    await run("chown", ["postgres", folder]);
  }
  await chmod(folder, 0o700);
  const primary = await node("primary");
  await asPostgres(`${programs}/initdb`, "-D", primary.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
  await configure(primary, ["max_connections = 100", "shared_buffers = 256MB", "jit = off", "timezone = 'UTC'", "max_wal_size = 2GB"]);
  await primary.start();
  const database = at(primary, "geo");
  await query(at(primary, "postgres"), "create database geo");
  await fillDatabase(database, geo, parcels);
  const disk = await mountDisk(`${folder}-disk`, database);

  const standby = await node("standby");
  // The disk that fills is the primary's: the standby keeps its copy beside its other data.
  const copied = disk === null ? [] : ["-T", `${folder}-disk=${folder}/standby-disk`];
  await asPostgres(
    `${programs}/pg_basebackup`, ...copied, "-h", "127.0.0.1", "-p", String(primary.port), "-U", "postgres", "-D", standby.data, "-R", "-X", "stream", "--checkpoint=fast",
  );
  await configure(standby, []);
  await standby.start();
  return {
    primary: { ...primary, database },
    standby: { ...standby, database: at(standby, "geo") },
    disk,
    async stop() {
      for (const one of [primary, standby]) {
        await one.stop("immediate").catch(() => undefined);
      }
      await disk?.unmount();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function node(name) {
  const data = `${folder}/${name}`;
  const port = await freePort();
  const control = (...args) => asPostgres(`${programs}/pg_ctl`, "-D", data, "-l", `${folder}/${name}.log`, "-w", "-t", "60", ...args);
  return { name, data, port, start: () => control("start"), stop: (mode) => control("-m", mode, "stop"), restart: (mode) => control("-m", mode, "restart") };
}

async function configure({ data, port }, settings) {
  await appendFile(`${data}/postgresql.auto.conf`, [`port = ${port}`, "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", ...settings, ""].join("\n"));
}

function at({ port }, database) {
  const settings = { PGHOST: "127.0.0.1", PGPORT: String(port), PGDATABASE: database, PGUSER: "postgres" };
  return { settings, npgsql: `Host=127.0.0.1;Port=${port};Username=postgres;Database=${database}` };
}
