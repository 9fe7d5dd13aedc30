import type { RasterSourceSpecification } from "maplibre-gl";
import type { Tianditu } from "../api/session/configuration";
import type { Scene } from "./scene";

// The layer of pictures and the layer of names over it, as Tianditu calls them.
const layersOf = { vector: ["vec", "cva"], satellite: ["img", "cia"] } as const;

/** 天地图 below everything, by WMTS in the matrix `w` of web maps, which the tiles of this map share. */
export function tiandituScene(service: Tianditu, base: keyof typeof layersOf): Scene {
  const [pictures, names] = layersOf[base];
  return {
    sources: { [`tianditu-${pictures}`]: source(service, pictures), [`tianditu-${names}`]: source(service, names) },
    layers: [pictures, names].map((layer) => ({
      id: `tianditu-${layer}`,
      type: "raster",
      source: `tianditu-${layer}`,
      paint: { "raster-fade-duration": 0 },
    })),
  };
}

function source({ address, key }: Tianditu, layer: string): RasterSourceSpecification {
  const query = new URLSearchParams({
    SERVICE: "WMTS",
    REQUEST: "GetTile",
    VERSION: "1.0.0",
    LAYER: layer,
    STYLE: "default",
    TILEMATRIXSET: "w",
    FORMAT: "tiles",
  });
  const place = "TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";
  return {
    type: "raster",
    tileSize: 256,
    maxzoom: 18,
    tiles: [`${address}/${layer}_w/wmts?${query}&${place}&tk=${key}`],
  };
}
