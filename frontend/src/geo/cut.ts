import type { MultiPolygon, Position } from "geojson";

/** What became of a cut: two parts or more, or why the line cuts nothing. */
export type Cut =
  { state: "cut"; parts: MultiPolygon[] } | { state: "missed" } | { state: "hole" } | { state: "crossed" };

type Rings = Position[][];

/** A stretch of the line from one side of an outline to another, and where it meets them. */
interface Chord {
  from: Crossing;
  to: Crossing;
  /** The corners of the line between. */
  between: Position[];
}

interface Crossing {
  at: Position;
  /** How far along the line: the number of the stretch and the share of it. */
  along: number;
  /** The side of the ring, by its first corner, and the share of it. */
  side: number;
  share: number;
}

/**
 * Cuts a shape along a line. The cut is exact: both halves have the same new corners, and nothing of the land is lost.
 * Pieces that the line does not meet stay with the first part.
 */
export function cutBy(shape: MultiPolygon, line: readonly Position[]): Cut {
  if (crossesItself(line)) return { state: "crossed" };
  const pieces = shape.coordinates.map((rings) => cutPolygon(rings, line));
  if (pieces.includes("hole")) return { state: "hole" };
  const whole = pieces.flatMap((each) => (each !== "hole" && each.length === 1 ? each : []));
  const [first, ...others] = pieces.flatMap((each) => (each !== "hole" && each.length > 1 ? each : []));
  return first
    ? { state: "cut", parts: [[first, ...whole], ...others.map((each) => [each])].map(asShape) }
    : { state: "missed" };
}

function asShape(coordinates: Rings[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}

function cutPolygon([outer = [], ...holes]: Rings, line: readonly Position[]): Rings[] | "hole" {
  const crossings = crossingsOf(outer, line);
  const chord = firstInside(crossings, outer, line);
  if (!chord) return [[outer, ...holes]];
  const path = [chord.from.at, ...chord.between, chord.to.at];
  if (holes.some((hole) => crossingsOf(hole, path).length > 0)) return "hole";
  const halves = halvesOf(outer, chord).map((half) => [half, ...holes.filter((hole) => isInside(hole[0] ?? [], half))]);
  // What is left of the line may cut either half again.
  const rest = [chord.to.at, ...line.slice(Math.floor(chord.to.along) + 1)];
  const again = halves.map((half) => (rest.length > 1 ? cutPolygon(half, rest) : [half]));
  return again.includes("hole") ? "hole" : again.flatMap((each) => (each === "hole" ? [] : each));
}

/** The first stretch of the line that runs inside from side to side. */
function firstInside(crossings: readonly Crossing[], ring: Position[], line: readonly Position[]): Chord | null {
  for (const [index, from] of crossings.entries()) {
    const to = crossings[index + 1];
    if (!to || to.along - from.along < 1e-9) continue;
    const between = line.slice(Math.floor(from.along) + 1, Math.ceil(to.along));
    const next = between[0] ?? to.at;
    const middle = [((from.at[0] ?? 0) + (next[0] ?? 0)) / 2, ((from.at[1] ?? 0) + (next[1] ?? 0)) / 2];
    if (isInside(middle, ring)) return { from, to, between };
  }
  return null;
}

/** The two rings that a chord makes of one. */
function halvesOf(closed: Position[], { from, to, between }: Chord): Rings {
  const open = closed.slice(0, -1);
  const walk = (start: Crossing, end: Crossing, back: Position[]): Position[] => {
    const corners: Position[] = [start.at];
    const isAhead = end.side > start.side || (end.side === start.side && end.share > start.share);
    const steps = isAhead ? end.side - start.side : end.side - start.side + open.length;
    for (let step = 1; step <= steps; step++) corners.push(open[(start.side + step) % open.length] ?? start.at);
    corners.push(end.at, ...back, start.at);
    return withoutRepeats(corners);
  };
  return [walk(from, to, between.toReversed()), walk(to, from, between)];
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((at, index) => index === 0 || at[0] !== ring[index - 1]?.[0] || at[1] !== ring[index - 1]?.[1]);
}

function crossingsOf(ring: readonly Position[], line: readonly Position[]): Crossing[] {
  const found: Crossing[] = [];
  for (let stretch = 0; stretch + 1 < line.length; stretch++) {
    for (let side = 0; side + 1 < ring.length; side++) {
      const met = meet(line[stretch] ?? [], line[stretch + 1] ?? [], ring[side] ?? [], ring[side + 1] ?? []);
      if (met) found.push({ at: met.at, along: stretch + met.first, side, share: met.second });
    }
  }
  return found.toSorted((a, b) => a.along - b.along);
}

/** Where two stretches meet, with the share of each; the end of a side belongs to the next one. */
function meet(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
  [dx = 0, dy = 0]: Position,
): { at: Position; first: number; second: number } | null {
  const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (cross === 0) return null;
  const first = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
  const second = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / cross;
  if (first < 0 || first > 1 || second < 0 || second >= 1) return null;
  // A line that ends on a corner takes that very corner.
  const at = second === 0 ? [cx, cy] : [cx + second * (dx - cx), cy + second * (dy - cy)];
  return { at, first, second };
}

function crossesItself(line: readonly Position[]): boolean {
  return line.some((_, index) =>
    line.some((__, other) => {
      const [a, b, c, d] = [line[index], line[index + 1], line[other], line[other + 1]];
      return other > index + 1 && a && b && c && d ? meet(a, b, c, d) !== null : false;
    }),
  );
}

function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = ring[index + 1] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
