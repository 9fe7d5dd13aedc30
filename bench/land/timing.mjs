// How long the database takes for single statements, each in a transaction of its own.
import { query } from "../harness/database.mjs";

/** Runs statements one after the other and returns the milliseconds that psql measured for each. */
export async function milliseconds(database, statements) {
  const lines = await query(database, ["\\timing on", ...statements.map((statement) => `${statement};`)].join("\n"));
  const times = lines.filter((line) => line.startsWith("Time: ")).map((line) => Number(/^Time: ([\d.]+) ms/.exec(line)[1]));
  if (times.length !== statements.length) {
    throw new Error(`psql timed ${times.length} of ${statements.length} statements`);
  }
  return times;
}

/** The middle one. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
