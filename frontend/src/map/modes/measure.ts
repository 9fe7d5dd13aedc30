import type { Position } from "geojson";
import type { Mode } from "./mode";

/** What measuring reports: the places so far with the one under the pointer, whether the last is set, and the end. */
export interface MeasureReport {
  measured: (path: readonly Position[], pointer: Position | null) => void;
  ended: () => void;
}

/** Measuring: a click sets a place, Backspace takes it back, a double click or Enter ends, the next click starts anew. */
export function measure(report: MeasureReport): Mode {
  let path: Position[] = [];
  let resting = false;
  const rest = () => {
    resting = true;
    report.measured(path, null);
  };
  return {
    name: "measure",
    cursor: "crosshair",
    escapeTo: "browse",
    onClick: ({ lng, lat }) => {
      const last = path.at(-1);
      if (resting) {
        [path, resting] = [[[lng, lat]], false];
      } else if (last?.[0] !== lng || last?.[1] !== lat) {
        path = [...path, [lng, lat]];
      }
      report.measured(path, null);
    },
    onDoubleClick: rest,
    onMove: (_, at) => {
      if (!resting) {
        report.measured(path, at && [at.lng, at.lat]);
      }
    },
    onKey: (key) => {
      if (key === "Escape") report.ended();
      else if (key === "Enter") rest();
      else if (key === "Backspace") {
        path = path.slice(0, -1);
        report.measured(path, null);
      } else return false;
      return true;
    },
  };
}
