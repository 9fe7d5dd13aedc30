import type { MapGeoJSONFeature } from "maplibre-gl";

/** What a click and a move of the pointer do. Every way of working with the map has this shape. */
export interface Mode {
  name: string;
  cursor: string;
  escapeTo: string | null;
  onClick: (at: { lng: number; lat: number }, features: readonly MapGeoJSONFeature[]) => void;
  onMove: (features: readonly MapGeoJSONFeature[]) => void;
}
