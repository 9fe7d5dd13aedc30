import type { LayerSpecification } from "maplibre-gl";
import type { IdleState, IdleStatesOnMapQuery, ParcelFilter } from "../../api/generated/graphql";
import { countLayers } from "../../map/count-layers";
import type { Hatch } from "../../map/hatches";
import type { Scene } from "../../map/scene";
import { idleColours } from "../idle-land/idle-layers";

/** Each state with its colour and its pattern, so that none is told by colour alone. */
export const idleStates = {
  notStarted: { state: "SUSPECTED_NOT_STARTED", colour: idleColours.suspected, hatch: "hatch-suspected" },
  suspended: { state: "SUSPECTED_SUSPENDED", colour: idleColours.suspected, hatch: "hatch-suspended" },
  found: { state: "FOUND", colour: idleColours.found, hatch: "hatch-found" },
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
      ...drawnStates.flatMap((name) =>
        countLayers(`idle-${name}-number`, `idle-${name}-land`, idleStates[name].colour, language),
      ),
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
