// Tiles of parcels at zooms 12, 14 and 16, worked out anew for every answer, beside ST_AsMVT of the same rows and MapServer; and kept ones.
import { readFile } from "node:fs/promises";
import { checkMapserverTiles, checkTileAnswers } from "../answers.mjs";
import { query } from "../database.mjs";
import { asked, statements } from "../load.mjs";
import { tileAddress } from "../mapserver.mjs";
import { row, told } from "../report.mjs";
import { addresses, script, sidesOf } from "../requests.mjs";
import { tileBox } from "../tile-box.mjs";

// So many tiles, the ones with about so many parcels: what a tile of built-up land holds at the zoom.
const zooms = [
  { zoom: 12, parcels: 1500, tiles: 24 },
  { zoom: 14, parcels: 130, tiles: 128 },
  { zoom: 16, parcels: 15, tiles: 128 },
];

export async function measure(stage) {
  for (const zoom of zooms) {
    await measureZoom(stage, await chosen(stage.database, zoom));
  }
}

async function measureZoom({ database, ours, oursWithoutCache, mapserver, say, compare, add }, tile) {
  const name = `tiles-z${tile.zoom}`;
  const [us, peer] = [await oursWithoutCache(), await mapserver()];
  say(`Checking ${tile.tiles.length} tiles of zoom ${tile.zoom} with ${Math.round(tile.mean)} parcels each ...`);
  await checkTileAnswers(database, tile, us.origin);
  const theirs = tile.tiles.map(({ x, y }) => tileAddress(tile.zoom, x, y));
  await checkMapserverTiles(tile, theirs.map((path) => peer.origin + path));
  const own = await addresses(name, tile.paths);
  const variables = { x: tile.tiles.map(({ x }) => x), y: tile.tiles.map(({ y }) => y), ...sidesOf(tile.boxes) };
  const sides = await compare(name, {
    ours: asked(us, own),
    "st-asmvt": statements(database, await script("tile", name, variables, { zoom: tile.zoom })),
    mapserver: asked(peer, await addresses(`${name}-mapserver`, theirs)),
    cached: asked(await ours(), own),
  });
  const held = `${Math.round(tile.mean)} parcels each`;
  add(row(`${name}-to-st-asmvt`, sides.ours.rate / sides["st-asmvt"].rate, 2, `${told(sides.ours)} beside ${told(sides["st-asmvt"])} of ST_AsMVT by pgbench, ${held}`));
  add(row(`${name}-to-mapserver`, sides.ours.rate / sides.mapserver.rate, 4, `${told(sides.ours)} beside ${told(sides.mapserver)} of MapServer, ${held}`));
  add(row(`${name}-cached-to-uncached`, sides.cached.rate / sides.ours.rate, 10, `${told(sides.cached)} of kept tiles beside ${told(sides.ours)}`));
}

async function chosen(database, { zoom, parcels, tiles: wanted }) {
  const choose = await readFile("bench/sql/choose-tiles.sql", "utf8");
  const lines = await query(database, choose, { zoom, wanted: parcels, tiles: wanted });
  const tiles = lines.map((line) => line.split(" ").map(Number)).map(([x, y, held]) => ({ x, y, held }));
  if (tiles.length < wanted / 4) {
    throw new Error(`only ${tiles.length} tiles of zoom ${zoom} with parcels were found; are there enough parcels in the database?`);
  }
  return {
    zoom,
    tiles,
    boxes: tiles.map(({ x, y }) => tileBox(zoom, x, y)),
    paths: tiles.map(({ x, y }) => `/tiles/parcel/${zoom}/${x}/${y}.mvt`),
    mean: tiles.reduce((sum, tile) => sum + tile.held, 0) / tiles.length,
  };
}
