// Before anything is measured: the sides must give the same answers.
import { readFile } from "node:fs/promises";
import { query } from "./database.mjs";
import { featureCount } from "./tile-features.mjs";

/** Asks us and PostGraphile in one configuration every box and compares rows and coordinates; throws at the first difference. */
export async function checkMapAnswers(map, ours, postgraphile, configuration) {
  const ourLines = await lines(map.ours);
  const peerLines = await lines(map.postgraphile[configuration]);
  for (const [i, body] of ourLines.entries()) {
    const theirs = (await ask(postgraphile, peerLines[i])).parcels.nodes;
    check(theirs.length === map.rows, `PostGraphile (${configuration}) answers ${theirs.length} rows for box ${map.boxes[i]}, expected ${map.rows}`);
    if (ours !== null) {
      const own = (await ask(ours, body)).parcels.nodes;
      compareRows(byCode(own), byCode(theirs), map.boxes[i], `PostGraphile (${configuration})`);
    }
  }
}

/** Asks for every tile and compares the number of polygons with what ST_AsMVT puts into the same tile. */
export async function checkTileAnswers(database, tile, ours) {
  const script = await readFile("bench/sql/tile.pgbench", "utf8");
  const statements = script.split("\n").filter((line) => !line.startsWith("\\")).join("\n");
  for (const [i, path] of tile.paths.entries()) {
    const answer = await fetch(ours + path);
    check(answer.status === 200, `${path} answers ${answer.status}`);
    const own = featureCount(Buffer.from(await answer.arrayBuffer()), "parcel");
    const [west, south, east, north] = tile.boxes[i];
    const { x, y } = tile.tiles[i];
    const printed = await query(database, `begin; ${statements} rollback;`, { x, y, west, south, east, north });
    const theirs = featureCount(Buffer.from(printed.at(-1).slice(2), "hex"), "parcel");
    check(own === theirs, `${path} holds ${own} polygons, ST_AsMVT puts ${theirs} into it`);
  }
}

async function lines(file) {
  return (await readFile(file, "utf8")).trim().split("\n");
}

async function ask(origin, body) {
  const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { data, errors } = await answer.json();
  check(errors === undefined, `${origin} answers with errors: ${JSON.stringify(errors)}`);
  return data;
}

function compareRows(own, theirs, box, peer) {
  check(own.length === theirs.length, `we answer ${own.length} rows for box ${box}, ${peer} ${theirs.length}`);
  for (const [i, row] of own.entries()) {
    const other = theirs[i];
    for (const field of ["code", "stage", "county", "platform"]) {
      check(JSON.stringify(row[field]) === JSON.stringify(other[field]), `${row.code}: ${field} differs from that of ${peer}`);
    }
    check(Math.abs(row.areaMu / other.areaMu - 1) < 1e-9, `${row.code}: areaMu differs from that of ${peer}`);
    check(coordinateCount(row.boundary) === coordinateCount(other.boundary), `${row.code}: the number of coordinates differs from that of ${peer}`);
  }
}

function byCode(nodes) {
  return nodes.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function coordinateCount(geojson) {
  return geojson.coordinates.flat(2).length;
}

function check(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}
