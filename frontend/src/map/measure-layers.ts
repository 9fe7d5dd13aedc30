import type { Position } from "geojson";
import { palette } from "./palette";
import type { Scene } from "./scene";

/** The line that is measured, and the area it would close. */
export function measureScene(line: readonly Position[]): Scene {
  const coordinates = [...line];
  const first = line[0];
  const geometries: GeoJSON.Geometry[] = coordinates.map((each) => ({ type: "Point", coordinates: each }));
  if (coordinates.length > 1) geometries.push({ type: "LineString", coordinates });
  if (coordinates.length > 2 && first) geometries.push({ type: "Polygon", coordinates: [[...coordinates, first]] });
  const features = geometries.map((geometry) => ({ type: "Feature", geometry, properties: {} }) as const);
  return {
    sources: { measure: { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [
      {
        id: "measure-fill",
        type: "fill",
        source: "measure",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.primary, "fill-opacity": 0.12 },
      },
      {
        id: "measure-line",
        type: "line",
        source: "measure",
        filter: ["==", ["geometry-type"], "LineString"],
        paint: { "line-color": palette.primary, "line-width": 2.5 },
      },
      {
        id: "measure-point",
        type: "circle",
        source: "measure",
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 4,
          "circle-color": palette.halo,
          "circle-stroke-color": palette.primary,
          "circle-stroke-width": 2,
        },
      },
    ],
  };
}
