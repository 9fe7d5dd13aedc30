// Other questions of a list: a page of 1,000 by keyset beside PostGraphile; totals with groups, a polygon of 500 vertices, what is near and
// contiguous land in view, whose rates and times are told.
import { checkAnswered, checkPageAnswers } from "../answers.mjs";
import { query } from "../database.mjs";
import { asked } from "../load.mjs";
import { row, times, told } from "../report.mjs";
import { boxesOf, operations, stages } from "../requests.mjs";

const pageQuery = `query Page($after: Cursor) {
  parcels(first: 1000, after: $after) { nodes { code stage areaMu } pageInfo { endCursor hasNextPage } }
}`;

const postgraphilePage = `query Page($after: Cursor) {
  parcels: allParcels(first: 1000, after: $after) { nodes { code stage areaMu } pageInfo { endCursor hasNextPage } }
}`;

const polygonQuery = `query Polygon($shape: GeoJSON!) {
  parcels(where: {boundary: {intersects: {geojson: $shape}}, stage: {in: [${stages}]}}, first: 100) { nodes { code stage areaMu boundary } }
}`;

const nearQuery = `query Near($point: GeoJSON!) {
  parcels(near: {geometry: {geojson: $point}, withinMetres: 5000}, where: {stage: {in: [${stages}]}}, first: 20) {
    edges { distanceMetres node { code stage areaMu labelPoint } }
  }
}`;

const groupsQuery = `query Groups($box: [Float!]!) {
  parcels(where: {boundary: {bbox: $box}}) { totalCount groups(by: [STAGE, COUNTY_CODE]) { key { stage county { code name } } count areaMu { sum } } }
}`;

const assembliesQuery = `query Assemblies($box: [Float!]!) {
  assemblies(where: {boundary: {bbox: $box}, stage: {in: [UNPREPARED, PREPARED, LISTED, RESERVED]}}, minArea: {mu: 100}, first: 20) { totalCount nodes { area memberCount outline } }
}`;

export async function measure(stage) {
  await measurePages(stage);
  const { database, ours, compare } = stage;
  const boxes = await boxesOf(database, 1000, 64);
  const views = boxes.map((box) => ({ box }));
  const centres = boxes.map(([west, south, east, north]) => [(west + east) / 2, (south + north) / 2]);
  const points = centres.map((coordinates) => ({ point: { type: "Point", coordinates } }));
  const questions = {
    "groups-of-box": [groupsQuery, views],
    "polygon-500-vertices": [polygonQuery, boxes.map((box, i) => ({ shape: star(centres[i], box) }))],
    near: [nearQuery, points],
    "assemblies-in-view": [assembliesQuery, views],
  };
  const us = await ours();
  for (const [name, [text, variables]] of Object.entries(questions)) {
    const file = await operations(name, text, variables);
    await checkAnswered(us, file);
    await compare(name, { ours: asked(us, file) });
  }
}

// The cursors of 20 pages, walked before they are measured: each side has its own.
async function measurePages({ database, ours, postgraphile, say, compare, add }) {
  const [us, peer] = [await ours(), await postgraphile("condition")];
  const [parcels] = await query(database, "select count(*) from land.parcel");
  const pages = Math.min(20, Math.floor(Number(parcels) / 1000));
  say(`Checking that PostGraphile turns ${pages} pages of 1,000 as we do ...`);
  const cursors = await checkPageAnswers({ us, pageQuery, peer, postgraphilePage, pages });
  const variables = (side) => cursors[side].map((after) => ({ after }));
  const own = await operations("page-1000", pageQuery, variables("ours"));
  const file = await operations("page-1000-postgraphile", postgraphilePage, variables("theirs"));
  const sides = await compare("page-1000-rows", { ours: asked(us, own), postgraphile: asked(peer, file) });
  add(row("page-1000-rows-to-postgraphile", sides.ours.rate / sides.postgraphile.rate, 5, `${told(sides.ours)} beside ${told(sides.postgraphile)} of PostGraphile`));
  add(row("page-1000-rows-p99-to-postgraphile", sides.postgraphile.p99 / sides.ours.p99, 1, `${times(sides.ours)} beside ${times(sides.postgraphile)}`));
}

// A star of 250 points with its inner corners, inside of a box.
function star([x, y], [west, south, east, north]) {
  const corners = Array.from({ length: 500 }, (_, i) => {
    const reach = (i % 2 === 0 ? 0.5 : 0.35) * 0.98;
    const angle = (2 * Math.PI * i) / 500;
    return [Number((x + reach * (east - west) * Math.cos(angle)).toFixed(7)), Number((y + reach * (north - south) * Math.sin(angle)).toFixed(7))];
  });
  return { type: "Polygon", coordinates: [[...corners, corners[0]]] };
}
