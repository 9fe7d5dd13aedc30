import { Map, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { authorization } from "../api/session/session";
import { isStoreStale } from "../api/writes";
import { fontFamily } from "./fonts";

setWorkerUrl(workerUrl);

declare global {
  interface Window {
    /** For browser tests. */
    __map?: Map;
  }
}

/** A map without layers. Throws where there is no WebGL. */
export function createMap(container: HTMLElement, start: Pick<MapOptions, "center" | "zoom" | "bounds">): Map {
  const map = new Map({
    container,
    ...start,
    style: { version: 8, sources: {}, layers: [] },
    fitBoundsOptions: { padding: 24 },
    minZoom: 6,
    maxZoom: 19,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    localIdeographFontFamily: fontFamily,
    // Tile addresses are paths of this server; the worker needs them whole. Who asks is nobody else's business.
    transformRequest: (path) => {
      const url = new URL(path, window.location.href);
      if (url.origin !== window.location.origin) {
        return { url: url.href };
      }
      return { url: url.href, headers: authorization(), cache: isStoreStale() ? "no-cache" : "default" };
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  window.__map = map;
  return map;
}
