import type { Map, VectorTileSource } from "maplibre-gl";
import { type Bbox, holds } from "../geo/bbox";

/** What the page may ask of the map. */
export interface MapHandle {
  fit: (box: Bbox) => void;
  show: (at: readonly [number, number], zoom: number) => void;
  /** Moves only when the place is outside the view. */
  reveal: (at: readonly [number, number]) => void;
  /** Two zooms nearer, around the place. */
  closeIn: (at: readonly [number, number]) => void;
  zoomBy: (steps: number) => void;
  reload: (source: string) => void;
  /** What the map shows now as a PNG, and how wide that is on the screen. */
  picture: () => Promise<{ url: string; width: number }>;
  /** How many degrees of longitude a pixel of the screen shows. */
  degreesPerPixel: () => number;
}

export function handleOf(map: Map): MapHandle {
  // Under 200 ms, and none at all for those who ask for less motion.
  const duration = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ? 0 : 180;
  return {
    fit: (box) => map.fitBounds([...box] as [number, number, number, number], { padding: 40, maxZoom: 17, duration }),
    show: ([lng, lat], zoom) => map.easeTo({ center: [lng, lat], zoom: Math.max(zoom, map.getZoom()), duration }),
    reveal: (at) => {
      if (!holds(boxOf(map), at)) {
        map.easeTo({ center: [at[0], at[1]], duration });
      }
    },
    closeIn: ([lng, lat]) => map.easeTo({ center: [lng, lat], zoom: map.getZoom() + 2, duration }),
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration }),
    reload: (id) => {
      const source = map.getSource<VectorTileSource>(id);
      // A source that could not even be described starts over; else only its tiles do.
      if (source?.url) void source.load(true);
      else map.refreshTiles(id);
    },
    picture: () =>
      new Promise((taken) => {
        // The drawing is kept no longer than the frame it is made in.
        map.once("render", () => {
          const canvas = map.getCanvas();
          taken({ url: canvas.toDataURL("image/png"), width: canvas.clientWidth });
        });
        map.triggerRepaint();
      }),
    degreesPerPixel: () => 360 / (512 * 2 ** map.getZoom()),
  };
}

export function boxOf(map: Map): Bbox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
