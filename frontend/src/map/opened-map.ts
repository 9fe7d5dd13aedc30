import type { Map, MapOptions } from "maplibre-gl";
import type { Bbox } from "../geo/bbox";
import type { Camera } from "./camera";
import { createMap } from "./create-map";
import { addHatches } from "./hatches";
import { addIcons } from "./icons";
import type { Scene } from "./scene";
import { syncLayers } from "./sync-layers";

type Start = Pick<MapOptions, "center" | "zoom" | "bounds">;

/** A map in an element that can be moved into the page. */
export interface OpenedMap {
  map: Map;
  element: HTMLElement;
  /** Layers can be added. */
  styled: Promise<void>;
  /** Resolves when the first picture is there; at once where the page draws the first one itself. */
  pictured: Promise<void>;
  /** Draws a scene, unless the first picture is there. It is once the source is drawn, or there is nothing more to draw. */
  picture: (scene: Scene, source: string) => void;
}

let waiting: OpenedMap | null = null;

/** Where a map opens: at the camera, or over the whole of home. */
export function startOf(camera: Camera | null, home: Bbox): Start {
  return camera
    ? { center: [camera.lng, camera.lat], zoom: camera.zoom }
    : { bounds: [...home] as [number, number, number, number] };
}

/** Opens a map over the place that it will have in the page, and keeps it for `takeOpenedMap`. Throws where there is no WebGL. */
export function openMap(start: Start): OpenedMap {
  const element = document.createElement("div");
  element.className = "map-canvas first-map";
  document.body.append(element);
  waiting = opened(start, element);
  return waiting;
}

/** The map that was opened before the page, given once; else one of its own in the host. `opening` rejects where there is no WebGL. */
export function takeOpenedMap(start: Start, host: HTMLElement): { opening: Promise<OpenedMap>; remove: () => void } {
  const element = waiting?.element ?? document.createElement("div");
  element.className = "map-canvas";
  host.append(element);
  let taken: OpenedMap | null = waiting;
  waiting = null;
  const opening = (async () => {
    taken ??= { ...opened(start, element), pictured: Promise.resolve() };
    taken.map.resize();
    await taken.styled;
    addIcons(taken.map);
    addHatches(taken.map);
    return taken;
  })();
  const remove = () => {
    taken?.map.remove();
    element.remove();
  };
  return { opening, remove };
}

function opened(start: Start, element: HTMLElement): OpenedMap {
  let map: Map;
  try {
    map = createMap(element, start);
  } catch (error) {
    element.remove();
    throw error;
  }
  const styled = new Promise<void>((done) => void map.once("style.load", () => done()));
  let complete = false;
  let tell: (() => void) | null = null;
  const pictured = new Promise<void>((done) => (tell = done));
  const end = () => {
    complete = true;
    tell?.();
  };
  const picture = (scene: Scene, source: string) =>
    void styled.then(() => {
      if (complete) {
        return;
      }
      syncLayers(map, scene);
      map.once("idle", end);
      map.once("remove", end);
      const looking = map.on("render", () => {
        if (map.getSource(source) && map.isSourceLoaded(source)) {
          looking.unsubscribe();
          end();
        }
      });
    });
  return { map, element, styled, pictured, picture };
}
