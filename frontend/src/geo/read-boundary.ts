import type { MultiPolygon, Position } from "geojson";
import { epsgOfZone, type Zone, zones } from "./gauss-krueger";
import { numbersIn, type PairKind, readPair } from "./read-place";

/** What pasted or uploaded text turned out to be. */
export type BoundaryReading =
  | { state: "ready"; boundary: MultiPolygon; kind: PairKind | "geojson"; points: number }
  | { state: "zone-needed" }
  | { state: "wrong"; reason: "empty" | "json" | "no-polygon" | "pair" | "few"; at: string };

type Wrong = Extract<BoundaryReading, { state: "wrong" }>;
const wrong = (reason: Wrong["reason"], at = ""): Wrong => ({ state: "wrong", reason, at: at.trim().slice(0, 60) });

/** Reads GeoJSON, WKT or lines of coordinates in any order. Plain metres need a zone. */
export function readBoundary(text: string, zone: Zone | null): BoundaryReading {
  const trimmed = text.trim();
  if (trimmed === "") return wrong("empty");
  if (trimmed.startsWith("{")) return readGeoJson(trimmed);
  if (/^(srid\s*=\s*\d+\s*;)?\s*(multi)?polygon/i.test(trimmed)) return readWkt(trimmed, zone);
  return readRings([linesOf(trimmed)], zone);
}

function readGeoJson(text: string): BoundaryReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return wrong("json", error instanceof Error ? error.message : "");
  }
  const coordinates = polygonsOf(value);
  return coordinates.length > 0
    ? ready({ type: "MultiPolygon", coordinates }, "geojson")
    : wrong("no-polygon", typeOf(value));
}

/** The polygons of a geometry, a feature or a collection of either. */
function polygonsOf(value: unknown): Position[][][] {
  const object = value as { type?: unknown; coordinates?: unknown; geometry?: unknown; features?: unknown } | null;
  switch (object?.type) {
    case "Polygon":
      return Array.isArray(object.coordinates) ? [object.coordinates as Position[][]] : [];
    case "MultiPolygon":
      return Array.isArray(object.coordinates) ? (object.coordinates as Position[][][]) : [];
    case "Feature":
      return polygonsOf(object.geometry);
    case "FeatureCollection":
      return Array.isArray(object.features) ? object.features.flatMap(polygonsOf) : [];
    default:
      return [];
  }
}

function typeOf(value: unknown): string {
  return String((value as { type?: unknown } | null)?.type ?? "");
}

function readWkt(text: string, zone: Zone | null): BoundaryReading {
  const srid = Number(/^srid\s*=\s*(\d+)/i.exec(text)?.[1]);
  const known = zones.find((each) => epsgOfZone[each].plain === srid) ?? zone;
  // Rings are the innermost brackets; a polygon ends where two close at once.
  const polygons = text
    .split(/\)\s*\)\s*,/)
    .map((polygon) => [...polygon.matchAll(/\(([^()]+)\)?/g)].map((match) => (match[1] ?? "").split(",")));
  const read: Position[][][] = [];
  let kind: PairKind = "lonlat";
  for (const rings of polygons) {
    const reading = readRings(rings, known);
    if (reading.state !== "ready") return reading;
    read.push(...reading.boundary.coordinates);
    kind = reading.kind === "geojson" ? kind : reading.kind;
  }
  return ready({ type: "MultiPolygon", coordinates: read }, kind);
}

/** One coordinate a line; a single line with many numbers is taken in pairs. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\n;]+/).filter((line) => line.trim() !== "");
  if (lines.length > 1) return lines;
  const found = numbersIn(text);
  return found.flatMap((value, index) => (index % 2 === 0 ? [`${value} ${found[index + 1] ?? ""}`] : []));
}

function readRings(rings: readonly (readonly string[])[], zone: Zone | null): BoundaryReading {
  const read: Position[][] = [];
  let kind: PairKind = "lonlat";
  for (const lines of rings) {
    const ring: Position[] = [];
    for (const line of lines) {
      // A point number may lead: the coordinate is the last two.
      const [first, second] = numbersIn(line).slice(-2);
      const reading = first === undefined || second === undefined ? "no-place" : readPair(first, second, zone);
      if (reading === "zone-needed") return { state: "zone-needed" };
      if (reading === "no-place") return wrong("pair", line);
      kind = reading.kind;
      ring.push(reading.place);
    }
    const closed = closeRing(ring);
    if (closed.length < 4) return wrong("few");
    read.push(closed);
  }
  return ready({ type: "MultiPolygon", coordinates: [read] }, kind);
}

export function closeRing(ring: readonly Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : [...ring];
}

function ready(boundary: MultiPolygon, kind: PairKind | "geojson"): BoundaryReading {
  return { state: "ready", boundary, kind, points: boundary.coordinates.flat(2).length };
}
