import { assembliesEntry } from "../features/assemblies/entry";
import { comparisonEntry } from "../features/comparison/entry";
import { platformsEntry } from "../features/platforms/entry";
import { sitingEntry } from "../features/siting/entry";

/** The panels beside the list of parcels, in the order of the rail. A new one is a folder and a line here. */
export const entries = [platformsEntry, assembliesEntry, sitingEntry, comparisonEntry] as const;

export const panels = ["parcels", ...entries.map(({ name }) => name)] as ["parcels", ...EntryName[]];
export type Panel = (typeof panels)[number];
type EntryName = (typeof entries)[number]["name"];

export function entryOf(panel: Panel): (typeof entries)[number] | null {
  return entries.find(({ name }) => name === panel) ?? null;
}
