// Before anything is measured: the sides must give the same answers.
import { readFile } from "node:fs/promises";
import { query } from "./database.mjs";
import { featureCount } from "./tile-features.mjs";

/** Asks us and a peer every box and compares rows and coordinates; throws at the first difference. */
export async function checkMapAnswers({ name, ours, own, peer, file, boxes, rows }) {
  const [ourLines, peerLines] = [await lines(own), await lines(file)];
  for (const [i, box] of boxes.entries()) {
    const theirs = (await asked(peer, peerLines[i])).parcels.nodes;
    check(theirs.length === rows, `${name} answers ${theirs.length} rows for box ${box}, expected ${rows}`);
    compareRows(byCode((await asked(ours, ourLines[i])).parcels.nodes), byCode(theirs), box, name);
  }
}

/** Asks us and PostGraphile every platform and compares parks, parcels and projects. */
export async function checkNestedAnswers(ours, own, peer, file) {
  const [ourLines, peerLines] = [await lines(own), await lines(file)];
  const key = (nodes, name) => nodes.map((node) => node[name]).sort();
  const shape = ({ key: platform, name, parks, parcels }, projectsOf) => ({
    platform,
    name,
    parks: key(parks.nodes, "key"),
    parcels: byCode(parcels.nodes).map((parcel) => ({ code: parcel.code, stage: parcel.stage, projects: key(projectsOf(parcel), "key") })),
  });
  for (const [i, line] of ourLines.entries()) {
    const us = shape((await asked(ours, line)).platform, (parcel) => parcel.projects.nodes);
    const them = shape((await asked(peer, peerLines[i])).platform, (parcel) => parcel.projects.nodes.map(({ project }) => project));
    check(us.parcels.length > 0 && JSON.stringify(us) === JSON.stringify(them), `${us.platform}: we answer ${JSON.stringify(us)}, PostGraphile ${JSON.stringify(them)}`);
  }
}

/** Walks so many pages on both sides, compares them and returns the cursors before each, per side. */
export async function checkPageAnswers({ us, pageQuery, peer, postgraphilePage, pages }) {
  const cursors = { ours: [], theirs: [] };
  let [after, theirAfter] = [null, null];
  for (let page = 0; page < pages; page++) {
    cursors.ours.push(after);
    cursors.theirs.push(theirAfter);
    const own = (await asked(us, JSON.stringify({ query: pageQuery, variables: { after } }))).parcels;
    const other = (await asked(peer, JSON.stringify({ query: postgraphilePage, variables: { after: theirAfter } }))).parcels;
    const codes = (connection) => JSON.stringify(connection.nodes.map(({ code }) => code));
    check(own.nodes.length === 1000 && codes(own) === codes(other), `page ${page + 1} differs from that of PostGraphile`);
    [after, theirAfter] = [own.pageInfo.endCursor, other.pageInfo.endCursor];
  }
  return cursors;
}

/**
 * Asks for every tile and compares the number of polygons with what ST_AsMVT puts into the same tile: the same from zoom 14 on. Below, each has
 * its own idea of what is too small to draw, so two in a hundred may differ.
 */
export async function checkTileAnswers(database, { zoom, paths, boxes, tiles }, ours) {
  const template = (await readFile("bench/sql/tile.pgbench", "utf8")).replaceAll("{zoom}", String(zoom));
  const statements = template.split("\n").filter((line) => !line.startsWith("\\")).join("\n");
  for (const [i, path] of paths.entries()) {
    const own = await polygonsOf(ours + path);
    const [west, south, east, north] = boxes[i];
    const { x, y } = tiles[i];
    const printed = await query(database, `begin; ${statements} rollback;`, { x, y, west, south, east, north });
    const theirs = featureCount(Buffer.from(printed.at(-1).slice(2), "hex"), "parcel");
    check(Math.abs(own - theirs) <= (zoom >= 14 ? 0 : 0.02 * theirs), `${path} holds ${own} polygons, ST_AsMVT puts ${theirs} into it`);
  }
}

/** The tiles of MapServer must hold about as many parcels as lie in them; the buffer around each is its own. */
export async function checkMapserverTiles({ tiles }, addresses) {
  let theirs = 0;
  for (const address of addresses) {
    theirs += await polygonsOf(address);
  }
  const held = tiles.reduce((sum, tile) => sum + tile.held, 0);
  check(theirs >= 0.8 * held && theirs <= 1.1 * held, `the tiles of MapServer hold ${theirs} polygons where ${held} lie`);
}

/** Asks both for the features of every box, compares their codes and returns how many a box holds in the mean. */
export async function checkFeatures(ours, own, peer, paths) {
  let total = 0;
  for (const [i, line] of (await lines(own)).entries()) {
    const us = (await asked(ours, line)).parcels.nodes.map(({ code }) => code).sort();
    const them = (await (await fetch(peer.origin + paths[i])).json()).features.map(({ properties }) => properties.code).sort();
    check(us.length > 0 && JSON.stringify(us) === JSON.stringify(them), `${paths[i]} answers ${them.length} features, we ${us.length}`);
    total += us.length;
  }
  return total / paths.length;
}

/** Asks each operation once: a mistake in one is an answer too, which the load does not see. */
export async function checkAnswered(server, file) {
  for (const line of await lines(file)) {
    await asked(server, line);
  }
}

async function polygonsOf(address) {
  const answer = await fetch(address);
  check(answer.status === 200, `${address} answers ${answer.status}`);
  return featureCount(Buffer.from(await answer.arrayBuffer()), "parcel");
}

async function lines(file) {
  return (await readFile(file, "utf8")).trim().split("\n");
}

async function asked({ origin }, body) {
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
  return nodes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function coordinateCount(geojson) {
  return geojson.coordinates.flat(2).length;
}

function check(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}
