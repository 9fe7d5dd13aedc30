import { useCallback, useLayoutEffect, useRef } from "react";

/** Asks for the newest value: what goes on while the panel is drawn anew, such as a drag, must not start over with it. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useLayoutEffect(function keepLatest() {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
