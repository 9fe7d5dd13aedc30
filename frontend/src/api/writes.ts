import { useSyncExternalStore } from "react";

// What the page shows was true before it was written to: whatever is open is asked for anew.
let writes = 0;
const listeners = new Set<() => void>();

/** The server has said that it wrote something for this page. */
export function tellWritten(): void {
  writes += 1;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Grows with everything this page has written. */
export function useWrites(): number {
  return useSyncExternalStore(subscribe, () => writes);
}
