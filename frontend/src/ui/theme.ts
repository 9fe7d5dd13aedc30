import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";
const key = "geo.theme";
const listeners = new Set<() => void>();
let theme: Theme = read();

/** What was chosen here before; else what the system prefers. */
function read(): Theme {
  const chosen = globalThis.localStorage?.getItem(key);
  if (chosen === "light" || chosen === "dark") {
    return chosen;
  }
  return globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function setTheme(next: Theme): void {
  theme = next;
  localStorage.setItem(key, next);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function themeNow(): Theme {
  return theme;
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow);
}
