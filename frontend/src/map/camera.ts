/** Where the map looks: longitude, latitude and zoom. */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}

/** As text for the address bar: about a metre and a hundredth of a zoom. */
export function writeCamera({ lng, lat, zoom }: Camera): string {
  return [lng.toFixed(5), lat.toFixed(5), zoom.toFixed(2)].map(Number).join(",");
}

/** Null for text that is no place on the map. */
export function readCamera(text: string): Camera | null {
  const parts = text.split(",");
  const [lng, lat, zoom] = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (parts.length !== 3 || lng === undefined || lat === undefined || zoom === undefined) {
    return null;
  }
  const inWorld = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  return inWorld ? { lng, lat, zoom } : null;
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && writeCamera(a) === writeCamera(b));
}
