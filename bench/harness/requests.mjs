// What is asked, as files: the requests of wrk and the scripts of pgbench.
import { readFile, writeFile } from "node:fs/promises";
import { query } from "./database.mjs";
import { choice } from "./pgbench-choice.mjs";

const folder = ".local/bench";

/** The stages that every question about a map asks for. */
export const stages = ["PREPARED", "LISTED"];

/** Operations that wrk asks in turn, one for each set of variables. */
export async function operations(name, text, variables) {
  return await lines(name, variables.map((values) => JSON.stringify({ query: text, variables: values })));
}

/** Addresses that wrk gets in turn. */
export async function addresses(name, paths) {
  return await lines(name, paths);
}

async function lines(name, requests) {
  const file = `${folder}/${name}.requests`;
  await writeFile(file, `${requests.join("\n")}\n`);
  return file;
}

/** A script of bench/sql with its variables set to random entries of their lists, and its constants written into it. */
export async function script(template, name, variables, constants = {}) {
  let text = await readFile(`bench/sql/${template}.pgbench`, "utf8");
  for (const [constant, value] of Object.entries(constants)) {
    text = text.replaceAll(`{${constant}}`, String(value));
  }
  const file = `${folder}/${name}.pgbench`;
  await writeFile(file, choice(variables) + text);
  return file;
}

/** Boxes that hold exactly so many parcels of the stages, chosen by a seed: [west, south, east, north] each. */
export async function boxesOf(database, rows, boxes) {
  const choose = await readFile("bench/sql/choose-boxes.sql", "utf8");
  const found = (await query(database, choose, { wanted: rows, boxes, stages: stages.join(",") })).map((line) => line.split(" ").map(Number));
  if (found.length < boxes / 3) {
    throw new Error(`only ${found.length} boxes with ${rows} parcels were found; are there enough parcels in the database?`);
  }
  return found;
}

/** The four sides of boxes as lists of their own, as pgbench wants them. */
export function sidesOf(boxes) {
  const [west, south, east, north] = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side]));
  return { west, south, east, north };
}
