import type { GeoJSONSource, LayerSpecification, Map, SourceSpecification, VectorTileSource } from "maplibre-gl";
import type { Scene } from "./scene";

const nothing: Scene = { sources: {}, layers: [] };
const applied = new WeakMap<Map, Scene>();

/** Brings the map from the scene it shows to the given one; the only place that adds and removes layers. */
export function syncLayers(map: Map, scene: Scene): void {
  const before = applied.get(map) ?? nothing;
  const wanted = new Set(scene.layers.map((layer) => layer.id));
  for (const layer of before.layers) {
    if (!wanted.has(layer.id)) {
      map.removeLayer(layer.id);
    }
  }
  syncSources(map, before.sources, scene.sources);
  const known = new globalThis.Map(before.layers.map((layer) => [layer.id, layer]));
  for (const [index, layer] of scene.layers.entries()) {
    const old = known.get(layer.id);
    if (!old) {
      map.addLayer(layer, nextKnown(scene.layers, index, known));
    } else if (!equal(old, layer)) {
      updateLayer(map, old, layer);
    }
  }
  applied.set(map, scene);
}

function syncSources(map: Map, before: Scene["sources"], after: Scene["sources"]): void {
  for (const [id, source] of Object.entries(after)) {
    const old = before[id];
    if (!old) {
      map.addSource(id, source);
    } else if (!equal(old, source)) {
      updateSource(map, id, source);
    }
  }
  for (const id of Object.keys(before)) {
    if (!(id in after)) {
      map.removeSource(id);
    }
  }
}

function updateSource(map: Map, id: string, source: SourceSpecification): void {
  if (source.type === "vector" && source.tiles) {
    map.getSource<VectorTileSource>(id)?.setTiles(source.tiles);
  } else if (source.type === "geojson") {
    map.getSource<GeoJSONSource>(id)?.setData(source.data);
  }
}

/** The nearest layer above that the map already has: where a new one goes below. */
function nextKnown(
  layers: readonly LayerSpecification[],
  index: number,
  known: ReadonlyMap<string, LayerSpecification>,
): string | undefined {
  return layers.slice(index + 1).find((layer) => known.has(layer.id))?.id;
}

function updateLayer(map: Map, old: LayerSpecification, layer: LayerSpecification): void {
  const [paintBefore, paint] = [bag(old.paint), bag(layer.paint)];
  for (const name of new Set([...Object.keys(paintBefore), ...Object.keys(paint)])) {
    if (!equal(paintBefore[name], paint[name])) {
      map.setPaintProperty(layer.id, name as never, paint[name] as never);
    }
  }
  const [layoutBefore, layout] = [bag(old.layout), bag(layer.layout)];
  for (const name of new Set([...Object.keys(layoutBefore), ...Object.keys(layout)])) {
    if (!equal(layoutBefore[name], layout[name])) {
      map.setLayoutProperty(layer.id, name as never, layout[name] as never);
    }
  }
  if ("filter" in layer && !equal("filter" in old ? old.filter : null, layer.filter)) {
    map.setFilter(layer.id, layer.filter);
  }
}

function bag(properties: object | undefined): Record<string, unknown> {
  return { ...properties };
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
