import { useSyncExternalStore } from "react";
import { toGaussKrueger, zoneOf } from "../geo/gauss-krueger";
import type { Place } from "../map/modes/mode";
import { useText } from "../ui/use-text";

// The pointer moves all the time: only these figures listen.
let pointer: Place | null = null;
const listeners = new Set<() => void>();

export function setPointer(at: Place | null): void {
  pointer = at;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the pointer is: degrees in CGCS2000, and metres in the Gauss-Krüger zone of the place. */
export function PointerReadout() {
  const { say } = useText();
  const at = useSyncExternalStore(subscribe, () => pointer);
  if (!at) {
    return null;
  }
  const zone = zoneOf(at.lng);
  const [easting, northing] = toGaussKrueger([at.lng, at.lat], zone);
  return (
    <div className="pointer-readout" aria-hidden="true" data-testid="pointer">
      <span>
        {at.lng.toFixed(6)}, {at.lat.toFixed(6)}
      </span>
      <span>
        {say("check.zone.number", { zone })} {zone}
        {easting.toFixed(1).padStart(8, "0")}, {northing.toFixed(1)}
      </span>
    </div>
  );
}
