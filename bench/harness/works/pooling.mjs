// What PgBouncer in transaction pooling costs: the map query through it, without prepared statements, beside the same straight to the database.
import { asked } from "../load.mjs";
import { startPgbouncer } from "../pgbouncer.mjs";
import { row, told } from "../report.mjs";
import { boxesOf, operations } from "../requests.mjs";
import { startOurs } from "../servers.mjs";
import { mapQuery } from "./map.mjs";

export async function measure({ database, geo, ours, compare, add }) {
  const pooler = await startPgbouncer(database);
  const pooled = await startOurs(database, geo, ["--transaction-pooling"], {
    GEO_APP_DATABASE: pooler.npgsql,
    GEO_LISTEN_DATABASE: database.npgsql,
  });
  const boxes = await boxesOf(database, 10, 256);
  const file = await operations("pooling", mapQuery(100), boxes.map((box) => ({ box })));
  const sides = await compare("map-10-rows-pooled", {
    straight: asked(await ours(), file),
    pgbouncer: asked({ ...pooled, pids: [...pooled.pids, pooler.child.pid] }, file),
  });
  add(row("pooled-to-straight", sides.pgbouncer.rate / sides.straight.rate, 0.3, `${told(sides.pgbouncer)} through PgBouncer, every statement planned anew, beside ${told(sides.straight)}`));
}
