import { useSyncExternalStore } from "react";

// What the page shows was true before it was written to: whatever is open is asked for anew.
let writes = 0;
let last = Number.NEGATIVE_INFINITY;
const listeners = new Set<() => void>();

/** The server has said that it wrote something for this page. */
export function tellWritten(): void {
  writes += 1;
  last = performance.now();
  listeners.forEach((listener) => listener());
}

/** Whether a tile in the browser's store may be from before the last write: the server lets it be kept for a minute. */
export function isStoreStale(): boolean {
  return performance.now() - last < 60_000;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Grows with everything this page has written. */
export function useWrites(): number {
  return useSyncExternalStore(subscribe, () => writes);
}
