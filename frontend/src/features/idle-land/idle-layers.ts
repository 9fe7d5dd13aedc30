import type { LayerSpecification } from "maplibre-gl";
import { countLayers } from "../../map/count-layers";
import type { Hatch } from "../../map/hatches";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

export const idleColours = { due: "#E8A200", suspected: "#D9480F", found: "#C92A2A" } as const;
type Drawn = "suspected" | "found";

export const idlePickLayers = [
  "idle-due",
  "idle-found-fill",
  "idle-suspected-fill",
  "idle-found-count",
  "idle-suspected-count",
];

/** Idle land by its state: suspected hatched one way, found both ways; what is due as amber points. */
export function idleScene(
  tiles: Readonly<Record<Drawn, string | null>>,
  due: readonly { code: string; at: GeoJSON.Point }[],
  language: string,
): Scene {
  const drawn = (["suspected", "found"] as const).filter((state) => tiles[state] !== null);
  return {
    sources: {
      ...Object.fromEntries(
        drawn.map((state) => [
          `idle-${state}`,
          { type: "vector", tiles: [tiles[state] ?? ""], maxzoom: 18, promoteId: { parcel: "code" } },
        ]),
      ),
      "idle-due": {
        type: "geojson",
        data: {
          type: "FeatureCollection",
          features: due.map(({ code, at }) => ({ type: "Feature", geometry: at, properties: { code } })),
        },
      },
    },
    layers: [
      ...drawn.flatMap((state) => shapes(state)),
      ...drawn.flatMap((state) => countLayers(`idle-${state}-count`, `idle-${state}`, idleColours[state], language)),
      {
        id: "idle-due",
        type: "circle",
        source: "idle-due",
        paint: {
          "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 4, 14, 8],
          "circle-color": idleColours.due,
          "circle-stroke-color": palette.text,
          "circle-stroke-width": 1.5,
        },
      },
    ],
  };
}

function shapes(state: Drawn): LayerSpecification[] {
  const layer = { source: `idle-${state}`, "source-layer": "parcel" } as const;
  const pattern: Hatch = `hatch-${state}`;
  return [
    {
      ...layer,
      id: `idle-${state}-fill`,
      type: "fill",
      paint: { "fill-color": idleColours[state], "fill-opacity": 0.2 },
    },
    { ...layer, id: `idle-${state}-hatch`, type: "fill", paint: { "fill-pattern": pattern } },
    {
      ...layer,
      id: `idle-${state}-edge`,
      type: "line",
      paint: { "line-color": idleColours[state], "line-width": 1.4 },
    },
  ];
}
