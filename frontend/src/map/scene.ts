import type { LayerSpecification, SourceSpecification } from "maplibre-gl";

/** What the map shows, as data: the sources, and the layers in draw order from the ground up. */
export interface Scene {
  sources: Readonly<Record<string, SourceSpecification>>;
  layers: readonly LayerSpecification[];
}

/** A source over one of the server's tile layers, described by its TileJSON. */
export function tileSource(layer: string): SourceSpecification {
  return { type: "vector", url: `/tiles/${layer}.json` };
}

/** Nothing drawn yet, for layers whose data is still on its way. */
export const emptyCollection = { type: "FeatureCollection", features: [] } as const;

export function mergeScenes(...scenes: readonly Scene[]): Scene {
  return {
    sources: Object.assign({}, ...scenes.map((scene) => scene.sources)) as Scene["sources"],
    layers: scenes.flatMap((scene) => scene.layers),
  };
}
