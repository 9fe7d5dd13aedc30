import type { ExpressionSpecification } from "maplibre-gl";
import type { FoundSiteFragment } from "../../api/generated/graphql";
import { bold } from "../../map/fonts";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";
import { parcelsOf } from "./site";

export const sitePickLayers = ["site-fill", "site-rank"];

/** The sites found with their ranks; the one that is pointed at stands out. */
export function siteScene(sites: readonly FoundSiteFragment[], activeKey: string | null): Scene {
  const active: ExpressionSpecification = ["==", ["get", "site"], activeKey ?? ""];
  return {
    sources: { site: { type: "geojson", data: sitesAsFeatures(sites) } },
    layers: [
      {
        id: "site-fill",
        type: "fill",
        source: "site",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.primary, "fill-opacity": ["case", active, 0.45, 0.2] },
      },
      {
        id: "site-line",
        type: "line",
        source: "site",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: {
          "line-color": ["case", active, palette.accent, palette.primary],
          "line-width": ["case", active, 4, 2.5],
        },
      },
      {
        id: "site-rank",
        type: "circle",
        source: "site",
        filter: ["==", ["geometry-type"], "Point"],
        layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
        paint: {
          "circle-radius": ["case", active, 13, 10],
          "circle-color": ["case", active, palette.accent, palette.primary],
          "circle-stroke-color": palette.halo,
          "circle-stroke-width": 1.5,
        },
      },
      {
        id: "site-rank-text",
        type: "symbol",
        source: "site",
        filter: ["==", ["geometry-type"], "Point"],
        layout: {
          "text-field": ["to-string", ["get", "rank"]],
          "text-font": bold,
          "text-size": 11,
          "symbol-sort-key": ["get", "rank"],
          "text-padding": 0,
        },
        paint: { "text-color": "#FFFFFF" },
      },
    ],
  };
}

function sitesAsFeatures(sites: readonly FoundSiteFragment[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: sites.flatMap((site, index) =>
      parcelsOf(site).flatMap((parcel, member): GeoJSON.Feature[] => {
        const properties = { site: site.key, code: parcel.code, rank: index + 1 };
        const outline: GeoJSON.Feature = { type: "Feature", geometry: parcel.boundary, properties };
        return member > 0 ? [outline] : [outline, { type: "Feature", geometry: parcel.labelPoint, properties }];
      }),
    ),
  };
}
