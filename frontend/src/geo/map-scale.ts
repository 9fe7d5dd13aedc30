import { SQUARE_METRES_PER_MU } from "./units";

// The map is drawn on the sphere of web maps with 512 pixels to a tile; the mean radius tells metres on the ground as MapLibre does.
const meanRadius = 6371008.8;

export interface MapScale {
  /** A round number of metres. */
  metres: number;
  /** How long they are on the screen. */
  pixels: number;
  /** The area of a square with this side. */
  squareMu: number;
}

/** Metres on the ground under one pixel at a latitude. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (Math.cos((latitude * Math.PI) / 180) * 2 * Math.PI * meanRadius) / (512 * 2 ** zoom);
}

/** The longest bar of 1, 2, 3 or 5 times a power of ten that fits. */
export function mapScale(latitude: number, zoom: number, mostPixels: number): MapScale {
  const perPixel = metresPerPixel(latitude, zoom);
  const most = perPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 3, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, pixels: metres / perPixel, squareMu: metres ** 2 / SQUARE_METRES_PER_MU };
}
