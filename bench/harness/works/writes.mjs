// Writes, and writes among reads: who edits knows the version of what is edited, so the load is made here and not by wrk. Told without a goal.
import { query } from "../database.mjs";
import { editing } from "../editing.mjs";
import { boxesOf } from "../requests.mjs";

export async function measure({ database, ours, compare }) {
  const us = await ours();
  const codes = await query(database, "select code from land.parcel where state = 'ACTIVE' order by md5(code) limit 400");
  const boxes = await boxesOf(database, 100, 256);
  await compare("mutation", { ours: editing(us, { codes, boxes, writes: 1 }) });
  await compare("mixed-90-to-10", { ours: editing(us, { codes, boxes, writes: 0.1 }) });
}
