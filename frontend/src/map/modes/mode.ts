import type { MapGeoJSONFeature } from "maplibre-gl";

export interface Place {
  lng: number;
  lat: number;
}

/** What a click and a move of the pointer do. Every way of working with the map has this shape. */
export interface Mode {
  name: string;
  cursor: string;
  /** The mode that Esc leads back to; null when there is none. */
  escapeTo: string | null;
  onClick: (at: Place, features: readonly MapGeoJSONFeature[]) => void;
  /** The pointer is over these features; it has no place when it has left the map. */
  onMove: (features: readonly MapGeoJSONFeature[], at: Place | null) => void;
  /** The pointer goes down; true where something is taken hold of, and the map stays where it is. */
  onDown?: (at: Place, features: readonly MapGeoJSONFeature[]) => boolean;
  onUp?: () => void;
  /** A mode that has a use for a double click keeps it from zooming. */
  onDoubleClick?: (at: Place) => void;
  /** True for a key the mode has a use for. */
  onKey?: (key: string) => boolean;
}
