import { useSyncExternalStore } from "react";
import { siteParameters } from "../../ui/pins";

/** A site one wants to come back to, with what one thought of it. Kept in this browser alone. */
export interface Noted {
  key: string;
  title: string;
  note: string;
}

const remembered = "geo.shortlist";
const none: readonly Noted[] = [];
const listeners = new Set<() => void>();
let text: string | null = null;
let list: readonly Noted[] = none;

/** One line for a site: key, title and note, apart by tabs; so it goes into a mail or a sheet and comes back. */
export function writeShortlist(noted: readonly Noted[]): string {
  return noted.map(({ key, title, note }) => [key, cell(title), cell(note)].join("\t")).join("\n");
}

function cell(value: string): string {
  return value.replaceAll(/[\t\r\n]+/g, " ");
}

/** Reads such lines; what begins with no key is counted as left out. */
export function readShortlist(lines: string): { noted: Noted[]; leftOut: number } {
  const all = lines.split(/\r?\n/).filter((line) => line.trim() !== "");
  const noted = all.flatMap((line) => {
    const [key = "", title = "", ...note] = line.split("\t");
    return siteParameters.sheet.test(key.trim())
      ? [{ key: key.trim(), title: title.trim(), note: note.join(" ").trim() }]
      : [];
  });
  return { noted, leftOut: all.length - noted.length };
}

/** The first of each key stands where both lists have it, with the note that says something. */
export function mergeShortlists(before: readonly Noted[], added: readonly Noted[]): Noted[] {
  const merged = new Map(before.map((each) => [each.key, each]));
  for (const each of added) {
    const known = merged.get(each.key);
    merged.set(each.key, known ? { ...known, note: known.note || each.note } : each);
  }
  return [...merged.values()];
}

export function useShortlist(): readonly Noted[] {
  return useSyncExternalStore(subscribe, current);
}

export function keepShortlist(noted: readonly Noted[]): void {
  localStorage.setItem(remembered, writeShortlist(noted));
  listeners.forEach((listener) => listener());
}

export function currentShortlist(): readonly Noted[] {
  return current();
}

function current(): readonly Noted[] {
  const stored = localStorage.getItem(remembered) ?? "";
  if (stored !== text) {
    text = stored;
    list = readShortlist(stored).noted;
  }
  return list;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
