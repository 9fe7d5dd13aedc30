import { mostPins } from "../../ui/pins";
import { type SiteFactsRemote, useSiteFacts } from "./use-site-facts";

/** The facts of the pinned sites. There are at most five, so each has its own place among the hooks. */
export function useCompared(pins: readonly string[]): readonly SiteFactsRemote[] {
  const all = [
    useSiteFacts(pins[0] ?? null),
    useSiteFacts(pins[1] ?? null),
    useSiteFacts(pins[2] ?? null),
    useSiteFacts(pins[3] ?? null),
    useSiteFacts(pins[4] ?? null),
  ];
  return all.slice(0, Math.min(pins.length, mostPins));
}
