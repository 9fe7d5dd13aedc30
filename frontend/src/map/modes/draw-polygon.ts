import type { Position } from "geojson";
import type { Mode } from "./mode";

/** What drawing reports: the corners so far with the place under the pointer, and the finished ring. */
export interface DrawReport {
  drawn: (corners: readonly Position[], pointer: Position | null) => void;
  done: (corners: readonly Position[]) => void;
  cancelled: () => void;
  /** Where a corner goes that was set here; without it, to six decimals of a degree. */
  snap?: (at: Position) => Position;
}

/** Drawing a polygon: a click sets a corner, Backspace takes it back, a double click or Enter ends. */
export function drawPolygon(report: DrawReport): Mode {
  return drawCorners("draw-polygon", 3, report);
}

/** Drawing a line, in the same way. */
export function drawLine(report: DrawReport): Mode {
  return drawCorners("draw-line", 2, report);
}

function drawCorners(name: string, least: number, report: DrawReport): Mode {
  let corners: Position[] = [];
  const finish = () => {
    if (corners.length >= least) {
      report.done(corners);
    }
  };
  return {
    name,
    cursor: "crosshair",
    escapeTo: "browse",
    onClick: ({ lng, lat }) => {
      const corner = report.snap?.([lng, lat]) ?? [round(lng), round(lat)];
      // A double click is two clicks first, at one place.
      if (!same(corners.at(-1), corner)) {
        corners = [...corners, corner];
      }
      report.drawn(corners, null);
    },
    onDoubleClick: finish,
    onMove: (_, at) => report.drawn(corners, at && [at.lng, at.lat]),
    onKey: (key) => {
      switch (key) {
        case "Enter":
          finish();
          return true;
        case "Backspace":
          corners = corners.slice(0, -1);
          report.drawn(corners, null);
          return true;
        case "Escape":
          report.cancelled();
          return true;
        default:
          return false;
      }
    },
  };
}

/** Six decimals are about a decimetre: what the address keeps. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function same(a: Position | undefined, b: Position): boolean {
  return a !== undefined && Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < 2e-6 && Math.abs((a[1] ?? 0) - (b[1] ?? 0)) < 2e-6;
}
