import { useEffect } from "react";
import type { PanelMap } from "../map/panel-map";
import type { PanelProps } from "./panel";

/** Keeps on the map what a panel draws and does there, until the panel is closed. */
export function useOnMap(onMap: PanelProps["onMap"], part: PanelMap): void {
  useEffect(
    function drawOnMap() {
      onMap(part);
    },
    [onMap, part],
  );
  useEffect(
    function leaveMap() {
      return () => onMap(null);
    },
    [onMap],
  );
}
