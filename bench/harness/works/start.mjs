// How soon a server is ready on a loaded database.
import { row } from "../report.mjs";
import { readinessSeconds } from "../servers.mjs";

export async function measure({ database, geo, add }) {
  const seconds = await readinessSeconds(database, geo, 3);
  add(row("ready-within-3s", 3 / seconds, 1, `${seconds.toFixed(2)} s from process start to /health/ready, median of 3`));
}
