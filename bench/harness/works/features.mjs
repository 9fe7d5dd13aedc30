// The features of a box as GeoJSON: ours by GraphQL with the same attributes, MapServer's by WFS.
import { checkFeatures } from "../answers.mjs";
import { asked } from "../load.mjs";
import { featuresAddress } from "../mapserver.mjs";
import { row, told } from "../report.mjs";
import { addresses, boxesOf, operations } from "../requests.mjs";

const featuresQuery = `query Features($box: [Float!]!) {
  parcels(where: {boundary: {bbox: $box}}, first: 1000) { nodes { code stage landUseSystem landUseCode plannedUseSystem plannedUseCode areaMu origin boundary } }
}`;

export async function measure({ database, ours, mapserver, say, compare, add }) {
  const boxes = await boxesOf(database, 10, 256);
  const [us, peer] = [await ours(), await mapserver()];
  const own = await operations("features", featuresQuery, boxes.map((box) => ({ box })));
  const paths = boxes.map(featuresAddress);
  say(`Checking that MapServer answers ${boxes.length} boxes as we do ...`);
  const mean = await checkFeatures(us, own, peer, paths);
  const sides = await compare("features", { ours: asked(us, own), mapserver: asked(peer, await addresses("features-mapserver", paths)) });
  add(row("features-to-mapserver-wfs", sides.ours.rate / sides.mapserver.rate, 4, `${told(sides.ours)} beside ${told(sides.mapserver)} of MapServer's WFS as GeoJSON, ${Math.round(mean)} parcels each`));
}
