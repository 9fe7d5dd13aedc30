import type { MultiPolygon, Point } from "geojson";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

export const projectPickLayers = ["project-fill", "project-point"];

/** The land of the open project; from afar, a point for each parcel. */
export function projectScene(parcels: readonly { code: string; boundary: MultiPolygon; labelPoint: Point }[]): Scene {
  const features = parcels.flatMap(({ code, boundary, labelPoint }) =>
    [boundary, labelPoint].map((geometry) => ({ type: "Feature", geometry, properties: { code } }) as const),
  );
  const source = "project";
  return {
    sources: { [source]: { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [
      { id: "project-fill", type: "fill", source, paint: { "fill-color": palette.primary, "fill-opacity": 0.25 } },
      { id: "project-edge", type: "line", source, paint: { "line-color": palette.primary, "line-width": 2.5 } },
      {
        id: "project-point",
        type: "circle",
        source,
        maxzoom: 13,
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 6,
          "circle-color": palette.primary,
          "circle-stroke-color": palette.halo,
          "circle-stroke-width": 2,
        },
      },
    ],
  };
}

/** What a feature of these layers opens. */
export function pickProjectLand(feature: { source: string; properties: Record<string, unknown> }) {
  const code = feature.properties["code"];
  return feature.source === "project" && typeof code === "string"
    ? ({ kind: "parcel", key: code, name: code } as const)
    : null;
}
