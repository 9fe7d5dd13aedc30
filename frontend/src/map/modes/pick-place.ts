import type { Mode, Place } from "./mode";

/** What pointing reports: the place that was clicked, or that none was wanted after all. */
export interface PickPlaceReport {
  picked: (at: Place) => void;
  cancelled: () => void;
}

/** Pointing at one place: a click takes it, Esc gives up. */
export function pickPlace(report: PickPlaceReport): Mode {
  return {
    name: "pick-place",
    cursor: "crosshair",
    escapeTo: "browse",
    onClick: (at) => report.picked(at),
    onMove: () => undefined,
    onKey: (key) => {
      if (key !== "Escape") return false;
      report.cancelled();
      return true;
    },
  };
}
