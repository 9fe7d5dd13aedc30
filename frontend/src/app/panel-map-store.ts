import { useSyncExternalStore } from "react";
import type { Mode } from "../map/modes/mode";
import type { PanelMap } from "../map/panel-map";

// What is drawn by hand changes with every move of the pointer: only the map listens, not the whole page.
let current: PanelMap | null = null;
let tool: Mode | null = null;
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

/** A tool of the map, such as measuring, goes before what the panel does there. */
export function setToolMode(mode: Mode | null): void {
  tool = mode;
}

/** True for a key that what is being done on the map has a use for. */
export function pressMapKey(key: string): boolean {
  return (tool ?? current?.mode)?.onKey?.(key) ?? false;
}

/** What the open panel adds to the map. */
export function usePanelMap(): PanelMap | null {
  return useSyncExternalStore(subscribe, panelMapNow);
}
