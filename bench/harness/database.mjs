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
  const database = { npgsql, settings, programs, isPrivate: given === undefined, url: urlOf(settings) };
  // The processor time of a cluster on this machine can be told.
  const [postmaster] = /^(127\.|localhost$|\/)/.test(settings.PGHOST) ? await query(database, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)") : [];
  return { ...database, postmaster: postmaster && Number(postmaster) };
}

const urlOf = ({ PGUSER, PGHOST, PGPORT, PGDATABASE }) => `postgres://${PGUSER}@${PGHOST}:${PGPORT}/${PGDATABASE}`;

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
  const settings = { ...cluster.settings, PGDATABASE: name };
  return { ...cluster, npgsql: cluster.npgsql.replace(/Database=[^;]*/, `Database=${name}`), settings, url: urlOf(settings) };
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
