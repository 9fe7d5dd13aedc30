import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { bold, regular } from "./fonts";
import { palette } from "./palette";
import { type Scene, tileSource } from "./scene";

/** The name in the language of the page; the Chinese one where there is no other. */
export function nameIn(language: string): ExpressionSpecification {
  return language === "en" ? ["coalesce", ["get", "nameEn"], ["get", "name"]] : ["get", "name"];
}

const base = { source: "basemap", "source-layer": "basemap" } as const;
const region = { source: "region", "source-layer": "region" } as const;
const isKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];
const isLevel = (level: string): ExpressionSpecification => ["==", ["get", "level"], level];

/** Sea, land, rivers and towns: what lies below everything. */
export function groundScene(): Scene {
  const layers: LayerSpecification[] = [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    { ...base, id: "land", type: "fill", filter: isKind("LAND"), paint: { "fill-color": palette.land } },
    { ...base, id: "island", type: "fill", filter: isKind("MINOR_ISLAND"), paint: { "fill-color": palette.land } },
    {
      ...base,
      id: "coast",
      type: "line",
      filter: isKind("COASTLINE"),
      maxzoom: 9,
      paint: { "line-color": palette.coast, "line-width": 0.8 },
    },
    { ...region, id: "county-fill", type: "fill", filter: isLevel("COUNTY"), paint: { "fill-color": palette.home } },
    {
      ...base,
      id: "urban",
      type: "fill",
      filter: isKind("URBAN_AREA"),
      paint: { "fill-color": palette.urban, "fill-opacity": 0.7 },
    },
    {
      ...base,
      id: "river",
      type: "line",
      filter: isKind("RIVER"),
      paint: { "line-color": palette.river, "line-width": ["interpolate", ["linear"], ["zoom"], 6, 1, 12, 4] },
    },
  ];
  return {
    sources: { basemap: tileSource("basemap"), region: tileSource("region") },
    layers,
  };
}

/** The boundaries of cities and counties. */
export function boundaryScene(): Scene {
  const layers: LayerSpecification[] = [
    {
      ...region,
      id: "city-line",
      type: "line",
      filter: isLevel("CITY"),
      paint: { "line-color": palette.border, "line-width": 1, "line-dasharray": [3, 2], "line-opacity": 0.6 },
    },
    {
      ...region,
      id: "county-line",
      type: "line",
      filter: isLevel("COUNTY"),
      paint: {
        "line-color": palette.borderStrong,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.8, 13, 2],
        "line-opacity": 0.75,
      },
    },
  ];
  return { sources: { region: tileSource("region") }, layers };
}

const quiet = { "text-color": palette.textQuiet, "text-halo-color": palette.halo, "text-halo-width": 1.4 };

/** Names of towns and villages, above the land and below the symbols. */
export function placeScene(language: string): Scene {
  return {
    sources: { place: tileSource("place") },
    layers: [
      {
        id: "place-name",
        type: "symbol",
        source: "place",
        "source-layer": "place",
        minzoom: 10,
        layout: {
          "text-field": nameIn(language),
          "text-font": regular,
          "text-size": ["interpolate", ["linear"], ["zoom"], 10, 11, 14, 13],
          "text-padding": 6,
        },
        paint: quiet,
      },
    ],
  };
}

/** Names of counties, above everything: they find their room first. */
export function countyNameScene(language: string): Scene {
  return {
    sources: { region: tileSource("region") },
    layers: [
      {
        id: "county-name",
        type: "symbol",
        source: "region",
        "source-layer": "region_label",
        filter: isLevel("COUNTY"),
        maxzoom: 12.5,
        layout: {
          "text-field": nameIn(language),
          "text-font": bold,
          "text-size": ["interpolate", ["linear"], ["zoom"], 7, 12, 11, 17],
          "text-letter-spacing": 0.1,
          "text-padding": 4,
        },
        paint: { ...quiet, "text-color": palette.text, "text-halo-width": 2 },
      },
    ],
  };
}
