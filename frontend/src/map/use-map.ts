import type { ErrorEvent, Map, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { type RefObject, useEffect, useState } from "react";
import { useWrites } from "../api/writes";
import type { Bbox } from "../geo/bbox";
import { type Camera, sameCamera } from "./camera";
import { boxOf } from "./map-handle";
import type { Mode } from "./modes/mode";
import { startOf, takeOpenedMap } from "./opened-map";
import type { Scene } from "./scene";
import { syncLayers } from "./sync-layers";

export type MapState =
  | { state: "starting" }
  | { state: "unsupported" }
  /** The picture that was begun before the page is complete, or still comes: the layers of the page wait for it. */
  | { state: "ready"; map: Map; pictured: boolean };

/** The map in its host, ready when its style is; gone with the component. */
export function useMap(host: RefObject<HTMLDivElement | null>, camera: Camera | null, home: Bbox): MapState {
  const [state, setState] = useState<MapState>({ state: "starting" });
  const [start] = useState(() => startOf(camera, home));
  useEffect(
    function takeMap() {
      if (!host.current) {
        return undefined;
      }
      let gone = false;
      const become = (next: MapState) => gone || setState(next);
      const taken = takeOpenedMap(start, host.current);
      taken.opening
        .then(async ({ map, pictured }) => {
          become({ state: "ready", map, pictured: false });
          await pictured;
          become({ state: "ready", map, pictured: true });
        })
        .catch(() => become({ state: "unsupported" }));
      return () => {
        gone = true;
        taken.remove();
      };
    },
    [host, start],
  );
  return state;
}

/** Keeps the layers of the page on the map, and says so in `data-scene`, which browser tests wait for. */
export function useScene(map: Map | null, scene: Scene): void {
  useEffect(
    function keepLayersInStep() {
      if (map) {
        syncLayers(map, scene);
        map.getContainer().dataset["scene"] = "whole";
      }
    },
    [map, scene],
  );
}

/** What this page wrote stands on the map at once: its tiles are asked for anew. */
export function useFreshTiles(map: Map | null): void {
  const writes = useWrites();
  useEffect(
    function askAnew() {
      if (map && writes > 0) {
        Object.entries(map.getStyle().sources)
          .filter(([, source]) => source.type === "vector")
          .forEach(([id]) => map.refreshTiles(id));
      }
    },
    [map, writes],
  );
}

/** Reports where the map came to rest, and follows the address when that changes by itself. */
export function useCamera(map: Map | null, camera: Camera | null, report: (camera: Camera, view: Bbox) => void): void {
  useEffect(
    function reportMoves() {
      if (!map) {
        return undefined;
      }
      const moved = () => report(cameraOf(map), boxOf(map));
      moved();
      map.on("moveend", moved);
      return () => {
        map.off("moveend", moved);
      };
    },
    [map, report],
  );
  useEffect(
    function followAddress() {
      if (map && camera && !map.isMoving() && !sameCamera(cameraOf(map), camera)) {
        map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
      }
    },
    [map, camera],
  );
}

/** Hands clicks and pointer moves to the mode, with what is drawn there. */
export function usePointer(map: Map | null, mode: Mode, pickLayers: readonly string[]): void {
  useEffect(
    function listenToPointer() {
      if (!map) {
        return undefined;
      }
      const around = ({ x, y }: { x: number; y: number }, slack: number) =>
        map.queryRenderedFeatures(
          [
            [x - slack, y - slack],
            [x + slack, y + slack],
          ],
          { layers: pickLayers.filter((layer) => map.getLayer(layer)) },
        );
      const clicks = map.on("click", (event) => mode.onClick(event.lngLat, around(event.point, 3)));
      const moves = map.on("mousemove", (event) => {
        const features = map.isMoving() ? [] : around(event.point, 0);
        map.getCanvas().style.cursor = mode.cursor === "" && features.length > 0 ? "pointer" : mode.cursor;
        mode.onMove(features, event.lngLat);
      });
      const takeHold = (event: MapMouseEvent | MapTouchEvent) => {
        if (mode.onDown?.(event.lngLat, around(event.point, 8))) {
          event.preventDefault();
        }
      };
      const holds = [map.on("mousedown", takeHold), map.on("touchstart", takeHold)];
      const drags = map.on("touchmove", (event) => mode.onMove([], event.lngLat));
      const lets = [map.on("mouseup", () => mode.onUp?.()), map.on("touchend", () => mode.onUp?.())];
      const leaves = map.on("mouseout", () => mode.onMove([], null));
      const doubles = map.on("dblclick", (event) => {
        if (mode.onDoubleClick) {
          event.preventDefault();
          mode.onDoubleClick(event.lngLat);
        }
      });
      return () =>
        [clicks, moves, ...holds, drags, ...lets, leaves, doubles].forEach((subscription) =>
          subscription.unsubscribe(),
        );
    },
    [map, mode, pickLayers],
  );
}

/** Lights the parcel of a code, wherever it is drawn. */
export function useHighlight(map: Map | null, code: string | null): void {
  useEffect(
    function lightParcel() {
      if (!map || code === null || !map.getSource("parcel")) {
        return undefined;
      }
      const feature = { source: "parcel", sourceLayer: "parcel", id: code };
      map.setFeatureState(feature, { hover: true });
      return () => {
        if (map.getSource("parcel")) {
          map.setFeatureState(feature, { hover: false });
        }
      };
    },
    [map, code],
  );
}

/** Reports the source of a tile that could not be had. */
export function useTileFailures(map: Map | null, report: (source: string) => void): void {
  useEffect(
    function listenToErrors() {
      if (!map) {
        return undefined;
      }
      const listening = map.on("error", (event: ErrorEvent & { sourceId?: string }) => {
        if (event.sourceId) {
          report(event.sourceId);
        }
      });
      return () => listening.unsubscribe();
    },
    [map, report],
  );
}

function cameraOf(map: Map): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}
