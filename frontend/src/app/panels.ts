import { idleEntry } from "../features/idle-land/entry";
import { inefficientEntry } from "../features/inefficient-land/entry";
import { platformsEntry } from "../features/platforms/entry";
import { projectsEntry } from "../features/projects/entry";
import { statisticsEntry } from "../features/statistics/entry";
import { siteCheckEntry } from "../features/site-check/entry";
import { investmentEntries } from "./investment-panels";

/** The panels beside the list of parcels, in the order of the rail. A new one is a folder and a line here. */
export const entries = [
  idleEntry,
  inefficientEntry,
  ...investmentEntries,
  projectsEntry,
  statisticsEntry,
  siteCheckEntry,
  platformsEntry,
] as const;

export const panels = ["parcels", ...entries.map(({ name }) => name)] as ["parcels", ...EntryName[]];
export type Panel = (typeof panels)[number];
type EntryName = (typeof entries)[number]["name"];

export function entryOf(panel: Panel): (typeof entries)[number] | null {
  return entries.find(({ name }) => name === panel) ?? null;
}
