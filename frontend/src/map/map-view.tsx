import { useEffect, useRef } from "react";
import type { Bbox } from "../geo/bbox";
import { useText } from "../ui/use-text";
import type { Camera } from "./camera";
import { handleOf, type MapHandle } from "./map-handle";
import type { Mode } from "./modes/mode";
import type { Scene } from "./scene";
import { useCamera, useFreshTiles, useHighlight, useMap, usePointer, useScene, useTileFailures } from "./use-map";

interface MapViewProps {
  camera: Camera | null;
  home: Bbox;
  scene: Scene;
  mode: Mode;
  pickLayers: readonly string[];
  highlighted: string | null;
  /** Without WebGL there is no camera and the view is the whole home. */
  onMoved: (camera: Camera | null, view: Bbox) => void;
  onReady: (handle: MapHandle | null) => void;
  onTileFailure: (source: string) => void;
}

/** The one map of the page. */
export function MapView(props: MapViewProps) {
  const { say } = useText();
  const host = useRef<HTMLDivElement>(null);
  const state = useMap(host, props.camera, props.home);
  const map = state.state === "ready" ? state.map : null;
  useScene(state.state === "ready" && state.pictured ? map : null, props.scene);
  useFreshTiles(map);
  useCamera(map, props.camera, props.onMoved);
  usePointer(map, props.mode, props.pickLayers);
  useHighlight(map, props.highlighted);
  useTileFailures(map, props.onTileFailure);

  const { onReady, onMoved, home } = props;
  useEffect(
    function handOut() {
      onReady(map ? handleOf(map) : null);
    },
    [map, onReady],
  );
  const unsupported = state.state === "unsupported";
  useEffect(
    function viewAllWithoutMap() {
      if (unsupported) {
        onMoved(null, home);
      }
    },
    [unsupported, onMoved, home],
  );
  useEffect(
    function nameCanvas() {
      map?.getCanvas().setAttribute("aria-label", say("map.label"));
    },
    [map, say],
  );

  return (
    <>
      <div ref={host} className="map-host" />
      {unsupported && (
        <p className="map-unsupported" role="alert">
          {say("map.unsupported")}
        </p>
      )}
    </>
  );
}

export default MapView;
