import type { Position } from "geojson";
import type { MapGeoJSONFeature } from "maplibre-gl";
import type { CornerPlace } from "../../geo/corners";
import type { Mode } from "./mode";

/** What editing corners reports. */
export interface CornerReport {
  /** The source that corners are drawn from; its features say `polygon`, `ring`, `index` and `middle`. */
  source: string;
  moved: (place: CornerPlace, to: Position) => void;
  added: (place: CornerPlace, at: Position) => void;
  removed: (place: CornerPlace) => void;
  /** What was held is let go where it is. */
  dropped: () => void;
  /** The corner that was touched last; Backspace takes it away. */
  selected: (place: CornerPlace | null) => void;
  ended: () => void;
}

/** Editing corners: drag one to move it, drag the middle of a side to set one there, Backspace removes, Enter or Esc ends. */
export function editCorners(report: CornerReport): Mode {
  let held: CornerPlace | null = null;
  let last: CornerPlace | null = null;
  return {
    name: "edit-corners",
    cursor: "",
    escapeTo: "browse",
    onClick: () => undefined,
    onDown: (at, features) => {
      const found = features.filter(({ source }) => source === report.source);
      const corner = found.find(({ properties }) => properties["middle"] !== true) ?? found[0];
      held = corner ? placeOf(corner) : null;
      last = held ?? last;
      if (held && corner?.properties["middle"] === true) {
        report.added(held, [at.lng, at.lat]);
      }
      report.selected(held);
      return held !== null;
    },
    onMove: (_, at) => {
      if (held && at) {
        report.moved(held, [at.lng, at.lat]);
      }
    },
    onUp: () => {
      if (held) {
        held = null;
        report.dropped();
      }
    },
    onKey: (key) => {
      switch (key) {
        case "Backspace":
        case "Delete":
          if (last) {
            report.removed(last);
            report.selected(null);
            last = null;
          }
          return true;
        case "Enter":
        case "Escape":
          report.ended();
          return true;
        default:
          return false;
      }
    },
  };
}

function placeOf({ properties }: MapGeoJSONFeature): CornerPlace {
  return {
    polygon: Number(properties["polygon"]),
    ring: Number(properties["ring"]),
    index: Number(properties["index"]),
  };
}
