// The database that all sides are measured on: a private cluster, loaded once and kept for the next run.
import { run } from "./processes.mjs";

const directory = ".local/bench/postgres";
const programs = "/usr/lib/postgresql/15/bin";

/** Starts the cluster (or takes the one that GEO_BENCH_DATABASE names) and returns how to reach it. */
export async function startDatabase() {
  const given = process.env.GEO_BENCH_DATABASE;
  const npgsql = given ?? (await run("eng/postgres.sh", ["start", directory, "0"])).trim().split("\n").at(-1);
  const parts = new Map(npgsql.split(";").filter(Boolean).map((part) => part.split("=")).map(([key, value]) => [key.trim().toLowerCase(), value]));
  const owner = parts.get("username");
  const settings = { PGHOST: parts.get("host"), PGPORT: parts.get("port") ?? "5432", PGDATABASE: parts.get("database"), PGUSER: owner };
  return { npgsql, settings, isPrivate: given === undefined, url: `postgres://${owner}@${settings.PGHOST}:${settings.PGPORT}/${settings.PGDATABASE}` };
}

/** Stops the cluster that startDatabase started. */
export async function stopDatabase(database) {
  if (database.isPrivate) {
    await run("eng/postgres.sh", ["stop", directory]);
  }
}

/** A database of its own in the cluster, made where it is missing. */
export async function databaseNamed(cluster, name) {
  if ((await query(cluster, `select count(*) from pg_database where datname = '${name}'`))[0] === "0") {
    await query(cluster, `create database ${name}`);
  }
  return {
    ...cluster,
    npgsql: cluster.npgsql.replace(/Database=[^;]*/, `Database=${name}`),
    settings: { ...cluster.settings, PGDATABASE: name },
  };
}

/** Migrates, loads the reference data and generates parcels where there are none. */
export async function fillDatabase(database, geo, parcels) {
  const env = { GEO_DATABASE: database.npgsql };
  await run(geo, ["migrate", "--quiet"], { env });
  await run(geo, ["load", "--quiet"], { env });
  await run(geo, ["generate", "--parcels", String(parcels), "--seed", "1", "--if-none"], { env });
  await query(database, "vacuum (analyze) land.parcel");
}

/** Runs SQL as the owner and returns the rows as lines of text. */
export async function query(database, sql, variables = {}) {
  const set = Object.entries(variables).flatMap(([name, value]) => ["-v", `${name}=${value}`]);
  const output = await run(`${programs}/psql`, ["-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", ...set], { env: database.settings, input: sql });
  return output.split("\n").filter(Boolean);
}

/** Runs a pgbench script as the role of our server over the loopback address and returns transactions per second. */
export async function pgbench(database, script, seconds, connections) {
  const args = ["-n", "-M", "prepared", "-c", String(connections), "-j", "1", "-T", String(seconds), "-f", script];
  const output = await run(`${programs}/pgbench`, args, { env: { ...database.settings, PGUSER: "geo_app" } });
  const failed = /number of failed transactions: (\d+)/.exec(output)?.[1] ?? "0";
  const rate = /tps = ([\d.]+) \(without initial connection time\)/.exec(output)?.[1];
  if (failed !== "0" || rate === undefined) {
    throw new Error(`pgbench did not finish cleanly:\n${output}`);
  }
  return Number(rate);
}
