import type { MultiPolygon, Position } from "geojson";

/** An area of a file, with the number and the name that it has there. */
export interface NamedArea {
  code: string;
  name: string;
  boundary: MultiPolygon;
}

interface Feature {
  properties?: Readonly<Record<string, unknown>> | null;
  geometry?: { type?: string; coordinates?: unknown } | null;
}

/**
 * The areas of a GeoJSON FeatureCollection (longitude and latitude), numbered by their property `code` and named by
 * `name`; null for a text that is none, or has a feature that is no area.
 */
export function readAreas(text: string): NamedArea[] | null {
  try {
    const { features } = JSON.parse(text) as { features?: readonly Feature[] };
    if (!Array.isArray(features) || features.length === 0) return null;
    const areas = (features as readonly Feature[]).map(areaOf);
    return areas.every((area) => area !== null) ? areas : null;
  } catch {
    return null;
  }
}

function areaOf({ properties, geometry }: Feature): NamedArea | null {
  const coordinates = coordinatesOf(geometry);
  const text = (name: string) => {
    const value = properties?.[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return coordinates && { code: text("code"), name: text("name"), boundary: { type: "MultiPolygon", coordinates } };
}

function coordinatesOf(geometry: Feature["geometry"]): Position[][][] | null {
  if (!Array.isArray(geometry?.coordinates)) return null;
  if (geometry.type === "Polygon") return [geometry.coordinates as Position[][]];
  return geometry.type === "MultiPolygon" ? (geometry.coordinates as Position[][][]) : null;
}
