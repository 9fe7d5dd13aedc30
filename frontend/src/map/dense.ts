import type { LayerSpecification } from "maplibre-gl";
import type { Scene } from "./scene";

const opacities: Readonly<Record<string, readonly string[]>> = {
  background: ["background-opacity"],
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  symbol: ["icon-opacity", "text-opacity"],
  raster: ["raster-opacity"],
};

/** The scene so dense, in percent of what it is by itself. Its own opacities must not depend on the zoom. */
export function dense(scene: Scene, percent: number | undefined): Scene {
  return percent === undefined || percent === 100
    ? scene
    : { ...scene, layers: scene.layers.map((layer) => thinned(layer, percent / 100)) };
}

function thinned(layer: LayerSpecification, share: number): LayerSpecification {
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const name of opacities[layer.type] ?? []) {
    const own = paint[name] ?? 1;
    paint[name] = typeof own === "number" ? own * share : ["*", own, share];
  }
  return { ...layer, paint } as LayerSpecification;
}
