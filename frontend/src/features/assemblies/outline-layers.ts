import type { AssemblyOutlinesQuery } from "../../api/generated/graphql";
import { formatArea, type AreaUnit } from "../../geo/units";
import { bold } from "../../map/fonts";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

/** What makes a block worth a layer: 500 mu, as the land departments ask for. */
export const blockMu = 500;

/** The outlines of blocks with their areas, `unit` spelled out behind. */
export function outlineScene(
  { nodes }: AssemblyOutlinesQuery["assemblies"],
  unit: AreaUnit,
  unitName: string,
  language: string,
): Scene {
  const features = nodes.flatMap(({ id, area, outline }): GeoJSON.Feature[] =>
    outline && area !== null
      ? [
          {
            type: "Feature",
            geometry: outline,
            properties: { id, label: `${formatArea(area, unit, language)} ${unitName}` },
          },
        ]
      : [],
  );
  return {
    sources: { "assembly-outline": { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [
      {
        id: "block-outline",
        type: "line",
        source: "assembly-outline",
        layout: { "line-join": "round" },
        paint: { "line-color": palette.primary, "line-width": ["interpolate", ["linear"], ["zoom"], 8, 1.5, 14, 3] },
      },
      {
        id: "block-label",
        type: "symbol",
        source: "assembly-outline",
        minzoom: 11,
        layout: { "text-field": ["get", "label"], "text-font": bold, "text-size": 12.5, "text-padding": 4 },
        paint: { "text-color": palette.primary, "text-halo-color": palette.halo, "text-halo-width": 1.8 },
      },
    ],
  };
}
