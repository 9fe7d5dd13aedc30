// MapServer of Debian, as FastCGI behind nginx: peers/mapserver says how it is set up.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { connections } from "./load.mjs";
import { freePort } from "./ports.mjs";
import { start, untilReady } from "./processes.mjs";

const peer = "bench/peers/mapserver";
const folder = resolve(".local/bench/mapserver");

/** Starts a process of MapServer for each connection of the load, and nginx before them. */
export async function startMapserver(database) {
  await mkdir(folder, { recursive: true });
  const { PGHOST, PGPORT, PGUSER, PGDATABASE } = database.settings;
  const sockets = Array.from({ length: connections }, (_, i) => `/tmp/geo-bench-mapserver-${process.pid}-${i}.socket`);
  const port = await freePort();
  const constants = { folder, port, connection: `host=${PGHOST} port=${PGPORT} user=${PGUSER} dbname=${PGDATABASE}`, servers: sockets.map((socket) => `server unix:${socket};`).join("\n    ") };
  await Promise.all(["geo.map", "mapserver.conf", "nginx.conf"].map((file) => fill(file, constants)));
  const env = { MAPSERVER_CONFIG_FILE: `${folder}/mapserver.conf` };
  const processes = sockets.map((socket, i) => start("spawn-fcgi", ["-n", "-s", socket, "-M", "0666", "--", "/usr/lib/cgi-bin/mapserv"], { env, log: `${folder}/mapserver-${i}.log` }));
  const log = `${folder}/nginx.log`;
  const child = start("/usr/sbin/nginx", ["-p", folder, "-c", `${folder}/nginx.conf`], { log });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(`${origin}${tileAddress(14, 0, 0)}`, child, log);
  return { origin, child, pids: [child, ...processes].map(({ pid }) => pid) };
}

/** The address of a tile of its layer of parcels. */
export function tileAddress(z, x, y) {
  return `/?mode=tile&tilemode=gmap&tile=${x}+${y}+${z}&layers=parcel&map.imagetype=mvt`;
}

/** The address of the features of a box as GeoJSON, as WFS 2.0 asks for them. */
export function featuresAddress([west, south, east, north]) {
  return `/?service=WFS&version=2.0.0&request=GetFeature&typenames=parcel&outputformat=geojson&srsname=EPSG:4490&bbox=${south},${west},${north},${east},EPSG:4490`;
}

async function fill(file, constants) {
  let text = await readFile(`${peer}/${file}`, "utf8");
  for (const [name, value] of Object.entries(constants)) {
    text = text.replaceAll(`{${name}}`, String(value));
  }
  await writeFile(`${folder}/${file}`, text);
}
