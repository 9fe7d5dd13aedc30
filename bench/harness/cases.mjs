// What is asked: the boxes and tiles, chosen by a seeded query on the data, as request files for wrk and scripts for pgbench.
import { readFile, writeFile } from "node:fs/promises";
import { query } from "./database.mjs";
import { choice } from "./pgbench-choice.mjs";
import { tileBox } from "./tile-box.mjs";

const folder = ".local/bench";
const stages = ["PREPARED", "LISTED"];

const mapQuery = `query Map($box: [Float!]!) {
  parcels(where: {boundary: {bbox: $box}, stage: {in: [${stages}]}}, first: 100) {
    nodes { code stage areaMu boundary county { code name } platform { key name } }
  }
}`;

// PostGraphile is asked in two ways, and both answers are named like ours.
const postgraphileFields = {
  function: `benchParcelsInBox(box: $box, stages: ${JSON.stringify(stages)}, maximum: 100)`,
  condition: `allParcels(condition: {box: $box, stages: ${JSON.stringify(stages)}}, first: 100)`,
};

const postgraphileQuery = (field) => `query Map($box: [Float!]!) {
  parcels: ${field} {
    nodes { code stage areaMu boundary: outline county: regionByCountyCode { code name } platform: platformByPlatformKey { key name } }
  }
}`;

/** The configurations of PostGraphile that the map query is measured against. */
export const configurations = Object.keys(postgraphileFields);

/** The map query over boxes that hold exactly so many rows. */
export async function mapCase(database, rows) {
  const choose = await readFile("bench/sql/choose-boxes.sql", "utf8");
  const lines = await query(database, choose, { wanted: rows, boxes: 256, stages: stages.join(",") });
  const boxes = lines.map((line) => line.split(" ").map(Number));
  if (boxes.length < 100) {
    throw new Error(`only ${boxes.length} boxes with ${rows} parcels were found; are there enough parcels in the database?`);
  }
  const name = `map-${rows}-rows`;
  const [west, south, east, north] = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side]));
  const postgraphile = {};
  for (const [configuration, field] of Object.entries(postgraphileFields)) {
    postgraphile[configuration] = await requests(`${name}-postgraphile-${configuration}`, boxes, postgraphileQuery(field));
  }
  return {
    name,
    rows,
    boxes,
    ours: await requests(name, boxes, mapQuery),
    postgraphile,
    pgbench: await script("map-query", name, { west, south, east, north }),
  };
}

/** Parcel tiles of zoom 14 that hold about so many polygons. */
export async function tileCase(database, polygons) {
  const choose = await readFile("bench/sql/choose-tiles.sql", "utf8");
  const lines = await query(database, choose, { wanted: polygons, tiles: 128 });
  const tiles = lines.map((line) => line.split(" ").map(Number)).map(([x, y, held]) => ({ x, y, held }));
  if (tiles.length < 32) {
    throw new Error(`only ${tiles.length} tiles with parcels were found; are there enough parcels in the database?`);
  }
  const name = "tiles-z14";
  const paths = tiles.map(({ x, y }) => `/tiles/parcel/14/${x}/${y}.mvt`);
  const ours = `${folder}/${name}.requests`;
  await writeFile(ours, `${paths.join("\n")}\n`);
  const boxes = tiles.map(({ x, y }) => tileBox(14, x, y));
  const [west, south, east, north] = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side]));
  const variables = { x: tiles.map((tile) => tile.x), y: tiles.map((tile) => tile.y), west, south, east, north };
  const mean = tiles.reduce((sum, tile) => sum + tile.held, 0) / tiles.length;
  return { name, tiles, boxes, paths, mean, ours, pgbench: await script("tile", name, variables) };
}

async function requests(name, boxes, text) {
  const file = `${folder}/${name}.requests`;
  const body = (box) => JSON.stringify({ query: text, variables: { box } });
  await writeFile(file, `${boxes.map(body).join("\n")}\n`);
  return file;
}

async function script(template, name, variables) {
  const file = `${folder}/${name}.pgbench`;
  await writeFile(file, choice(variables) + (await readFile(`bench/sql/${template}.pgbench`, "utf8")));
  return file;
}
