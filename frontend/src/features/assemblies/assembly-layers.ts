import type { ExpressionSpecification } from "maplibre-gl";
import type { AssemblyFactsFragment } from "../../api/generated/graphql";
import { byStage } from "../../map/by-stage";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

export const assemblyPickLayers = ["assembly-member", "assembly-missing"];

const role = (name: string): ExpressionSpecification => ["==", ["get", "role"], name];

/** The assemblies with their members; of the open one the largest rectangle, and what it lacks in the accent colour. */
export function assemblyScene(assemblies: readonly AssemblyFactsFragment[], openId: string | null): Scene {
  const open: ExpressionSpecification = ["==", ["get", "assembly"], openId ?? ""];
  const source = "assembly";
  return {
    sources: { assembly: { type: "geojson", data: asFeatures(assemblies, openId) } },
    layers: [
      {
        id: "assembly-member",
        type: "fill",
        source,
        filter: role("member"),
        paint: { "fill-color": byStage, "fill-opacity": ["case", open, 0.65, 0.35] },
      },
      {
        id: "assembly-member-line",
        type: "line",
        source,
        minzoom: 12,
        filter: role("member"),
        paint: { "line-color": palette.halo, "line-width": 1 },
      },
      {
        id: "assembly-missing",
        type: "fill",
        source,
        filter: role("missing"),
        paint: { "fill-color": palette.accent, "fill-opacity": 0.15 },
      },
      {
        id: "assembly-outline",
        type: "line",
        source,
        filter: role("outline"),
        layout: { "line-join": "round" },
        paint: { "line-color": palette.primary, "line-width": ["case", open, 4, 2] },
      },
      {
        id: "assembly-missing-line",
        type: "line",
        source,
        filter: role("missing"),
        paint: { "line-color": palette.accent, "line-width": 3, "line-dasharray": [2, 1.5] },
      },
      {
        id: "assembly-rectangle",
        type: "line",
        source,
        filter: role("rectangle"),
        paint: { "line-color": palette.text, "line-width": 1.6, "line-dasharray": [4, 2] },
      },
      {
        id: "assembly-pin",
        type: "circle",
        source,
        maxzoom: 12,
        filter: role("pin"),
        paint: {
          "circle-radius": ["case", open, 9, 6],
          "circle-color": ["case", open, palette.accent, palette.primary],
          "circle-stroke-color": palette.halo,
          "circle-stroke-width": 1.5,
        },
      },
    ],
  };
}

function asFeatures(assemblies: readonly AssemblyFactsFragment[], openId: string | null): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: assemblies.flatMap((assembly) => {
      const feature = (geometry: GeoJSON.Geometry, properties: object): GeoJSON.Feature => ({
        type: "Feature",
        geometry,
        properties: { ...properties, assembly: assembly.id },
      });
      const [first] = assembly.members;
      const isOpen = assembly.id === openId;
      const { outline, inscribedRectangle: rectangle } = assembly;
      return [
        ...assembly.members.map(({ boundary, code, stage }) => feature(boundary, { role: "member", code, stage })),
        ...(outline ? [feature(outline, { role: "outline" })] : []),
        ...(isOpen && rectangle?.outline ? [feature(rectangle.outline, { role: "rectangle" })] : []),
        ...(first ? [feature(first.labelPoint, { role: "pin", code: first.code })] : []),
        ...assembly.missing
          .slice(0, isOpen ? undefined : 1)
          .flatMap(({ parcel }) => (parcel ? [feature(parcel.boundary, { role: "missing", code: parcel.code })] : [])),
      ];
    }),
  };
}
