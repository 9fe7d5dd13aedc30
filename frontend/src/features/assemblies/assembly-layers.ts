import type { ExpressionSpecification } from "maplibre-gl";
import type { AssemblyFactsFragment } from "../../api/generated/graphql";
import { byStage } from "../../map/by-stage";
import { bold } from "../../map/fonts";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

export const assemblyPickLayers = ["assembly-member", "assembly-missing"];

const role = (name: string): ExpressionSpecification => ["==", ["get", "role"], name];

/**
 * The assemblies with their members; of the open one the largest rectangle. One that falls short is outlined in the
 * accent colour, and the parcel that would lift it is dashed and says what it brings, by `bringsOf`.
 */
export function assemblyScene(
  assemblies: readonly AssemblyFactsFragment[],
  openId: string | null,
  bringsOf: (missing: AssemblyFactsFragment["missing"][number]) => string,
): Scene {
  const open: ExpressionSpecification = ["==", ["get", "assembly"], openId ?? ""];
  const short: ExpressionSpecification = ["==", ["get", "short"], true];
  const source = "assembly";
  return {
    sources: { assembly: { type: "geojson", data: asFeatures(assemblies, openId, bringsOf) } },
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
        paint: {
          "line-color": ["case", short, palette.accent, palette.primary],
          "line-width": ["case", open, 4, 2],
        },
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
          "circle-color": ["case", open, palette.accent, short, palette.halo, palette.primary],
          "circle-stroke-color": ["case", short, palette.accent, palette.halo],
          "circle-stroke-width": ["case", short, 3, 1.5],
        },
      },
      {
        id: "assembly-missing-label",
        type: "symbol",
        source,
        minzoom: 11,
        filter: role("missing-label"),
        layout: { "text-field": ["get", "label"], "text-font": bold, "text-size": 12.5, "text-padding": 2 },
        paint: { "text-color": palette.accent, "text-halo-color": palette.halo, "text-halo-width": 1.8 },
      },
    ],
  };
}

function asFeatures(
  assemblies: readonly AssemblyFactsFragment[],
  openId: string | null,
  bringsOf: (missing: AssemblyFactsFragment["missing"][number]) => string,
): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: assemblies.flatMap((assembly) => {
      const feature = (geometry: GeoJSON.Geometry, properties: object): GeoJSON.Feature => ({
        type: "Feature",
        geometry,
        properties: { ...properties, assembly: assembly.id, short: !assembly.reachesSize },
      });
      const [first] = assembly.members;
      const isOpen = assembly.id === openId;
      const { outline, inscribedRectangle: rectangle } = assembly;
      return [
        ...assembly.members.map(({ boundary, code, stage }) => feature(boundary, { role: "member", code, stage })),
        ...(outline ? [feature(outline, { role: "outline" })] : []),
        ...(isOpen && rectangle?.outline ? [feature(rectangle.outline, { role: "rectangle" })] : []),
        ...(first ? [feature(first.labelPoint, { role: "pin", code: first.code })] : []),
        ...assembly.missing.slice(0, isOpen ? undefined : 1).flatMap((missing) => {
          const { parcel } = missing;
          return parcel
            ? [
                feature(parcel.boundary, { role: "missing", code: parcel.code }),
                feature(parcel.labelPoint, { role: "missing-label", label: bringsOf(missing) }),
              ]
            : [];
        }),
      ];
    }),
  };
}
