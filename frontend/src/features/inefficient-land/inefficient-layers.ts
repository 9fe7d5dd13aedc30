import type { InefficientListQuery } from "../../api/generated/graphql";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

type Land = InefficientListQuery["inefficientLand"]["nodes"][number];

export const inefficientPickLayers = ["inefficient-fill", "inefficient-point"];
const ochre = "#8F5A00";

/** The land of the list in ochre dots; from afar, a point for each. */
export function inefficientScene(lands: readonly Land[]): Scene {
  const features = lands.flatMap(({ parcel }) =>
    parcel
      ? [parcel.boundary, parcel.labelPoint].map(
          (geometry) => ({ type: "Feature", geometry, properties: { code: parcel.code } }) as const,
        )
      : [],
  );
  return {
    sources: { inefficient: { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [
      {
        id: "inefficient-fill",
        type: "fill",
        source: "inefficient",
        paint: { "fill-color": "#E9C46A", "fill-opacity": 0.35 },
      },
      { id: "inefficient-dots", type: "fill", source: "inefficient", paint: { "fill-pattern": "dots-inefficient" } },
      {
        id: "inefficient-edge",
        type: "line",
        source: "inefficient",
        paint: { "line-color": ochre, "line-width": 1.4 },
      },
      {
        id: "inefficient-point",
        type: "circle",
        source: "inefficient",
        maxzoom: 13,
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 4.5,
          "circle-color": ochre,
          "circle-stroke-color": palette.halo,
          "circle-stroke-width": 1,
        },
      },
    ],
  };
}
