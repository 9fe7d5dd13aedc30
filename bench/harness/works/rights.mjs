// What rights cost: the statement of the map query through the views of api, with its settings, beside the same one on the tables without them.
import { statements } from "../load.mjs";
import { row, told } from "../report.mjs";
import { boxesOf, script, sidesOf } from "../requests.mjs";

export async function measure({ database, compare, add }) {
  const boxes = sidesOf(await boxesOf(database, 100, 256));
  const views = statements(database, await script("map-query", "rights", boxes, { limit: 100 }));
  const tables = statements(database, await script("map-query-tables", "rights-tables", boxes, { limit: 100 }), { asOwner: true });
  const sides = await compare("rights", { views, tables });
  add(row("rights-to-tables", sides.views.rate / sides.tables.rate, 0.9, `${told(sides.views)} beside ${told(sides.tables)} of the same statement on the tables`));
}
