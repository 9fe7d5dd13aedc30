import { useCallback, useSyncExternalStore } from "react";
import { type Address, readAddress, writeAddress } from "./address";

/** `push` makes a step that Back undoes; `replace` is for what moves all the time. */
export type Step = "push" | "replace";
export type Patch = Partial<Address> | ((before: Address) => Partial<Address>);
export type Change = (patch: Patch, step?: Step) => void;

interface Snapshot {
  address: Address;
  /** Names of the parts of a hand-edited address that made no sense. */
  ignored: readonly string[];
}

let snapshot: Snapshot = readAddress(window.location.search);
const listeners = new Set<() => void>();

function publish(next: Snapshot): void {
  snapshot = next;
  listeners.forEach((listener) => listener());
}

function change(patch: Patch, step: Step = "push"): void {
  const address = { ...snapshot.address, ...(typeof patch === "function" ? patch(snapshot.address) : patch) };
  const search = writeAddress(address);
  if (search !== window.location.search) {
    const url = window.location.pathname + search;
    if (step === "push") {
      window.history.pushState(null, "", url);
    } else {
      window.history.replaceState(null, "", url);
    }
  }
  publish({ ...snapshot, address });
}

function followHistory(): void {
  publish(readAddress(window.location.search));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", followHistory);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", followHistory);
  };
}

export function useAddress(): Snapshot & { change: Change; forgetIgnored: () => void } {
  const { address, ignored } = useSyncExternalStore(subscribe, () => snapshot);
  const forgetIgnored = useCallback(() => publish({ ...snapshot, ignored: [] }), []);
  return { address, ignored, change, forgetIgnored };
}
