import { useSyncExternalStore } from "react";
import type { PanelMap } from "../map/panel-map";

// What is drawn by hand changes with every move of the pointer: only the map listens, not the whole page.
let current: PanelMap | null = null;
const listeners = new Set<() => void>();

export function setPanelMap(part: PanelMap | null): void {
  current = part;
  listeners.forEach((listener) => listener());
}

export function panelMapNow(): PanelMap | null {
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the open panel adds to the map. */
export function usePanelMap(): PanelMap | null {
  return useSyncExternalStore(subscribe, panelMapNow);
}
