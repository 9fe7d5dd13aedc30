import type { MultiPolygon } from "geojson";
import { useState } from "react";

/** What was typed and drawn and is not written yet. Keys are the paths of the input, such as `parts.0.code`. */
export interface Draft {
  texts: Readonly<Record<string, string>>;
  shapes: Readonly<Record<string, MultiPolygon>>;
  /** The versions that were seen when this began, by the codes of the parcels. */
  versions: Readonly<Record<string, number>>;
}

export const emptyDraft: Draft = { texts: {}, shapes: {}, versions: {} };

export interface DraftHold {
  draft: Draft;
  /** It was there when the form opened: typed before a reload, or before signing in again. */
  restored: boolean;
  change: (next: (draft: Draft) => Draft) => void;
  forget: () => void;
}

const prefix = "geo.draft.";

/** The draft of an act on some parcels. It is kept by this tab until it is written or thrown away. */
export function useDraft(key: string): DraftHold {
  const [{ draft, restored }, setHeld] = useState(() => {
    const kept = readDraft(sessionStorage, key);
    return { draft: kept ?? emptyDraft, restored: kept !== null };
  });
  const change = (next: (draft: Draft) => Draft) =>
    setHeld((before) => {
      const changed = next(before.draft);
      keepDraft(sessionStorage, key, changed);
      return { draft: changed, restored: before.restored };
    });
  const forget = () => {
    sessionStorage.removeItem(prefix + key);
    setHeld({ draft: emptyDraft, restored: false });
  };
  return { draft, restored, change, forget };
}

/** The draft that was kept; null where there is none, or where it is not one of this page. */
export function readDraft(storage: Storage, key: string): Draft | null {
  try {
    const kept = JSON.parse(storage.getItem(prefix + key) ?? "null") as Partial<Draft> | null;
    return kept?.texts && kept.shapes && kept.versions ? { ...emptyDraft, ...kept } : null;
  } catch {
    return null;
  }
}

export function keepDraft(storage: Storage, key: string, draft: Draft): void {
  try {
    storage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // A shape larger than the storage: it stays on the page as long as the page does.
    storage.removeItem(prefix + key);
  }
}

export function withText(draft: Draft, key: string, text: string): Draft {
  return { ...draft, texts: { ...draft.texts, [key]: text } };
}

/** With a shape; without it for null. */
export function withShape(draft: Draft, key: string, shape: MultiPolygon | null): Draft {
  const { [key]: _, ...others } = draft.shapes;
  return { ...draft, shapes: shape === null ? others : { ...others, [key]: shape } };
}

/** The first time something is said of a parcel, the version that was seen is part of it. */
export function onVersions(draft: Draft, seen: readonly { code: string; version: number }[]): Draft {
  const versions = Object.fromEntries(seen.map(({ code, version }) => [code, draft.versions[code] ?? version]));
  return { ...draft, versions: { ...versions, ...draft.versions } };
}
