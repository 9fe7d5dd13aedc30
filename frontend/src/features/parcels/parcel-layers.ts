import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { type AreaUnit, MU_PER_HECTARE } from "../../geo/units";
import { bold, regular } from "../../map/fonts";
import { palette } from "../../map/palette";
import { emptyCollection, type Scene } from "../../map/scene";

/** The layers a click and the pointer ask about. */
export const parcelPickLayers = ["parcel-fill", "parcel-count"];

/** The source of the tiles that the list and the total are of. */
export const parcelSource = "parcel";

const shape = { source: parcelSource, "source-layer": "parcel" } as const;
const count = { source: parcelSource, "source-layer": "parcel_count" } as const;
const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];

interface ParcelLook {
  unit: AreaUnit;
  language: string;
  /** In percent. */
  opacity: number;
  colour: ExpressionSpecification | string;
}

/** Parcels as shapes in their colours; where they are under a pixel, their number per grid cell. What lies over them lies under their labels. */
export function parcelScene(urlTemplate: string | null, look: ParcelLook, over: Scene | null = null): Scene {
  if (!urlTemplate) {
    return { sources: {}, layers: [] };
  }
  const onShapes = over?.layers.filter(({ type }) => type === "fill" || type === "line") ?? [];
  return {
    sources: {
      ...over?.sources,
      [parcelSource]: { type: "vector", tiles: [urlTemplate], maxzoom: 18, promoteId: { parcel: "code" } },
    },
    layers: [
      ...shapeLayers(look),
      ...onShapes,
      areaLayer(look),
      ...countLayers(look.language),
      ...(over?.layers.filter((layer) => !onShapes.includes(layer)) ?? []),
    ],
  };
}

function shapeLayers({ opacity, colour }: ParcelLook): LayerSpecification[] {
  const density = opacity / 100;
  return [
    {
      ...shape,
      id: "parcel-fill",
      type: "fill",
      paint: { "fill-color": colour, "fill-opacity": ["case", hovered, Math.min(density + 0.25, 1), density] },
    },
    {
      ...shape,
      id: "parcel-edge",
      type: "line",
      minzoom: 13,
      paint: {
        "line-color": colour,
        // The zoom may only be asked at the top of an expression.
        "line-width": [
          "interpolate",
          ["linear"],
          ["zoom"],
          13,
          ["case", hovered, 2.5, 0.6],
          16,
          ["case", hovered, 2.5, 1.4],
        ],
      },
    },
  ];
}

function areaLayer({ unit, language }: ParcelLook): LayerSpecification {
  const area: ExpressionSpecification = unit === "ha" ? ["/", ["get", "areaMu"], MU_PER_HECTARE] : ["get", "areaMu"];
  const digits = unit === "ha" ? 2 : 1;
  return {
    ...shape,
    id: "parcel-area",
    type: "symbol",
    minzoom: 14,
    filter: ["==", ["get", "own"], true],
    layout: {
      "text-field": [
        "number-format",
        area,
        { locale: language, "min-fraction-digits": digits, "max-fraction-digits": digits },
      ],
      "text-font": regular,
      "text-size": 12,
      "text-padding": 4,
    },
    paint: { "text-color": palette.text, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
  };
}

function countLayers(language: string): LayerSpecification[] {
  return [
    {
      ...count,
      id: "parcel-count",
      type: "circle",
      paint: {
        "circle-color": palette.primary,
        "circle-opacity": 0.75,
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["get", "count"],
          1,
          3.5,
          10,
          6,
          50,
          9,
          200,
          13,
          1000,
          18,
          10000,
          24,
        ],
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 1,
      },
    },
    {
      ...count,
      id: "parcel-count-text",
      type: "symbol",
      filter: [">=", ["get", "count"], 5],
      layout: {
        "text-field": ["number-format", ["get", "count"], { locale: language }],
        "text-font": bold,
        "text-size": ["interpolate", ["linear"], ["get", "count"], 1, 9, 50, 10, 200, 12],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": "#FFFFFF" },
    },
  ];
}

/** A place that was searched for. */
export function pinScene(at: GeoJSON.Position): Scene {
  return {
    sources: { pin: { type: "geojson", data: { type: "Point", coordinates: at } } },
    layers: [
      {
        id: "pin",
        type: "circle",
        source: "pin",
        paint: {
          "circle-radius": 7,
          "circle-color": palette.accent,
          "circle-stroke-color": "#FFFFFF",
          "circle-stroke-width": 2.5,
        },
      },
    ],
  };
}

/** The selected parcel from its record: a dark halo and a white line; from afar, a pin where it is. */
export function selectionScene(selected: GeoJSON.FeatureCollection | null): Scene {
  const source = "selection";
  return {
    sources: { selection: { type: "geojson", data: selected ?? (emptyCollection as unknown as GeoJSON.GeoJSON) } },
    layers: [
      {
        id: "selection-halo",
        type: "line",
        source,
        layout: { "line-join": "round" },
        paint: { "line-color": "#1B2430", "line-width": 6 },
      },
      {
        id: "selection-line",
        type: "line",
        source,
        layout: { "line-join": "round" },
        paint: { "line-color": "#FFFFFF", "line-width": 2 },
      },
      {
        id: "selection-pin",
        type: "circle",
        source,
        maxzoom: 13,
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 7,
          "circle-color": palette.accent,
          "circle-stroke-color": "#FFFFFF",
          "circle-stroke-width": 2.5,
        },
      },
    ],
  };
}
