// What ten times as much land costs the map query: boxes with equally many rows on 100,000 and on 1,000,000 parcels, each in a database of its
// own and asked through a server of its own, in turns.
import { databaseNamed, fillDatabase } from "../database.mjs";
import { asked } from "../load.mjs";
import { row, times } from "../report.mjs";
import { boxesOf, operations } from "../requests.mjs";
import { startOurs } from "../servers.mjs";
import { mapQuery } from "./map.mjs";

const sizes = { small: 100_000, large: 1_000_000 };

/** Needs the larger database, which takes minutes to load the first time. */
export const slow = true;

export async function measure({ database, geo, say, compare, add }) {
  const asks = {};
  for (const [name, parcels] of Object.entries(sizes)) {
    say(`Loading what is missing of ${parcels.toLocaleString("en")} parcels ...`);
    const own = await databaseNamed(database, `parcels_${parcels}`);
    await fillDatabase(own, geo, parcels);
    const server = await startOurs(own, geo);
    asks[name] = { own, server };
  }
  for (const rows of [10, 100]) {
    const sides = {};
    for (const [name, { own, server }] of Object.entries(asks)) {
      const boxes = await boxesOf(own, rows, 256);
      sides[name] = asked(server, await operations(`scale-${name}-${rows}`, mapQuery(100), boxes.map((box) => ({ box }))));
    }
    const { small, large } = await compare(`map-${rows}-rows-of-a-million`, sides);
    add(row(`map-${rows}-rows-p95-of-a-million`, small.p95 / large.p95, 1 / 1.3, `${times(large)} with 1,000,000 parcels beside ${times(small)} with 100,000`));
  }
}
