import type { LayerSpecification } from "maplibre-gl";
import type { IdleState, IdleStatesOnMapQuery, ParcelFilter } from "../../api/generated/graphql";
import { bold } from "../../map/fonts";
import type { Hatch } from "../../map/hatches";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

/** Each state with its colour and its pattern, so that none is told by colour alone. */
export const idleStates = {
  notStarted: { state: "SUSPECTED_NOT_STARTED", colour: "#D9480F", hatch: "hatch-suspected" },
  suspended: { state: "SUSPECTED_SUSPENDED", colour: "#D9480F", hatch: "hatch-suspended" },
  found: { state: "FOUND", colour: "#C92A2A", hatch: "hatch-found" },
  disposed: { state: "DISPOSED", colour: "#495057", hatch: "hatch-disposed" },
} as const satisfies Record<string, { state: IdleState; colour: string; hatch: Hatch }>;
export type DrawnState = keyof typeof idleStates;
export const drawnStates = Object.keys(idleStates) as DrawnState[];

/** The filter of the page with each of the states. */
export function idleFilters(where: ParcelFilter): Record<DrawnState, ParcelFilter> {
  const of = (state: IdleState): ParcelFilter => ({ and: [where, { idleState: { eq: state } }] });
  return {
    notStarted: of("SUSPECTED_NOT_STARTED"),
    suspended: of("SUSPECTED_SUSPENDED"),
    found: of("FOUND"),
    disposed: of("DISPOSED"),
  };
}

/** The land of each state over the parcels: hatched, and from afar its number per grid cell. */
export function idleStateScene(tiles: IdleStatesOnMapQuery, density: number, language: string): Scene {
  const sources: Scene["sources"] = Object.fromEntries(
    drawnStates.map((name) => [
      `idle-${name}-land`,
      { type: "vector" as const, tiles: [tiles[name].tiles.urlTemplate], maxzoom: 18 },
    ]),
  );
  return {
    sources,
    layers: [
      ...drawnStates.flatMap((name) => shapes(name, density)),
      ...drawnStates.flatMap((name) => counts(name, language)),
    ],
  };
}

function shapes(name: DrawnState, density: number): LayerSpecification[] {
  const { colour, hatch } = idleStates[name];
  const layer = { source: `idle-${name}-land`, "source-layer": "parcel" } as const;
  return [
    {
      ...layer,
      id: `idle-${name}-shade`,
      type: "fill",
      paint: { "fill-color": colour, "fill-opacity": density * 0.4 },
    },
    { ...layer, id: `idle-${name}-lines`, type: "fill", paint: { "fill-pattern": hatch } },
    { ...layer, id: `idle-${name}-rim`, type: "line", paint: { "line-color": colour, "line-width": 1.4 } },
  ];
}

function counts(name: DrawnState, language: string): LayerSpecification[] {
  const layer = { source: `idle-${name}-land`, "source-layer": "parcel_count" } as const;
  return [
    {
      ...layer,
      id: `idle-${name}-number`,
      type: "circle",
      paint: {
        "circle-color": idleStates[name].colour,
        "circle-radius": ["interpolate", ["linear"], ["get", "count"], 1, 5, 20, 10, 200, 16],
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 1,
      },
    },
    {
      ...layer,
      id: `idle-${name}-number-text`,
      type: "symbol",
      filter: [">=", ["get", "count"], 3],
      layout: {
        "text-field": ["number-format", ["get", "count"], { locale: language }],
        "text-font": bold,
        "text-size": 10,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": "#FFFFFF" },
    },
  ];
}
