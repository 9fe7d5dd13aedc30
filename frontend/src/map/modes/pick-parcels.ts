import type { Mode } from "./mode";

/** Picking parcels: a click tells which one lies there, Enter or Esc ends. */
export function pickParcels(report: { picked: (code: string) => void; ended: () => void }): Mode {
  return {
    name: "pick-parcels",
    cursor: "pointer",
    escapeTo: "browse",
    onClick: (_, features) => {
      const code: unknown = features.find(({ sourceLayer }) => sourceLayer === "parcel")?.properties["code"];
      if (typeof code === "string") {
        report.picked(code);
      }
    },
    onMove: () => undefined,
    onKey: (key) => {
      if (key !== "Enter" && key !== "Escape") return false;
      report.ended();
      return true;
    },
  };
}
