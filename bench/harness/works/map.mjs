// The query that a map sends when it moves, with 10, 100 and 1,000 rows, beside PostGraphile in two configurations and the statement alone.
import { checkMapAnswers } from "../answers.mjs";
import { asked, statements } from "../load.mjs";
import { row, times, told } from "../report.mjs";
import { boxesOf, operations, script, sidesOf, stages } from "../requests.mjs";

export const mapQuery = (rows) => `query Map($box: [Float!]!) {
  parcels(where: {boundary: {bbox: $box}, stage: {in: [${stages}]}}, first: ${rows}) {
    nodes { code stage areaMu boundary county { code name } platform { key name } }
  }
}`;

// PostGraphile is asked in two ways, and both answers are named like ours.
const postgraphileFields = {
  function: (rows) => `benchParcelsInBox(box: $box, stages: ${JSON.stringify(stages)}, maximum: ${rows})`,
  condition: (rows) => `allParcels(condition: {box: $box, stages: ${JSON.stringify(stages)}}, first: ${rows})`,
};

const postgraphileQuery = (field) => `query Map($box: [Float!]!) {
  parcels: ${field} {
    nodes { code stage areaMu boundary: outline county: regionByCountyCode { code name } platform: platformByPlatformKey { key name } }
  }
}`;

const sizes = [
  { rows: 10, limit: 100, boxes: 256, overPeer: 7, overStatement: 0.5 },
  { rows: 100, limit: 100, boxes: 256, overPeer: 5, overStatement: 0.6 },
  { rows: 1000, limit: 1000, boxes: 64, overPeer: 5, overStatement: 0.65 },
];

export async function measure(stage) {
  for (const size of sizes) {
    await measureSize(stage, size);
  }
}

async function measureSize({ database, ours, postgraphile, say, compare, add }, { rows, limit, boxes: wanted, overPeer, overStatement }) {
  const name = `map-${rows}-rows`;
  const boxes = await boxesOf(database, rows, wanted);
  const variables = boxes.map((box) => ({ box }));
  const own = await operations(name, mapQuery(limit), variables);
  const sides = { ours: asked(await ours(), own) };
  for (const [configuration, field] of Object.entries(postgraphileFields)) {
    const peer = await postgraphile(configuration);
    const file = await operations(`${name}-postgraphile-${configuration}`, postgraphileQuery(field(limit)), variables);
    say(`Checking that PostGraphile (${configuration}) answers ${boxes.length} boxes of ${rows} rows as we do ...`);
    await checkMapAnswers({ name: `PostGraphile (${configuration})`, ours: await ours(), own, peer, file, boxes, rows });
    sides[`postgraphile-${configuration}`] = asked(peer, file);
  }
  sides.pgbench = statements(database, await script("map-query", name, sidesOf(boxes), { limit }));
  const { ours: us, pgbench, ...peers } = await compare(name, sides);
  for (const [peer, them] of Object.entries(peers)) {
    add(row(`${name}-to-${peer}`, us.rate / them.rate, overPeer, `${told(us)} beside ${told(them)} of PostGraphile`));
    add(row(`${name}-p99-to-${peer}`, them.p99 / us.p99, 1, `${times(us)} beside ${times(them)}`));
  }
  add(row(`${name}-to-pgbench`, us.rate / pgbench.rate, overStatement, `${told(us)} beside ${told(pgbench)} of the statement by pgbench`));
}
