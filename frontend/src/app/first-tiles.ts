import { useSyncExternalStore } from "react";
import { ParcelTilesDocument } from "../api/generated/graphql";
import { runOperation } from "../api/run-operation";
import { currentSession, useSession } from "../api/session/session";
import type { ParcelFilterState } from "../features/parcels/parcel-filter";
import { whereOf } from "../features/parcels/parcel-where";
import { readAddress } from "./address";

/** What the server said of the tiles of the first view, for whom, and of which filter; nothing else is answered by it. */
interface FirstTiles {
  turn: number;
  where: string;
  urlTemplate: string;
}

let first: FirstTiles | null = null;
const listeners = new Set<() => void>();

/** Asks for the tiles of the first view once it is known for whom; null where it shows none of the present, or the server refuses. */
export async function askFirstTiles(known: Promise<unknown>): Promise<string | null> {
  await known;
  const { address } = readAddress(window.location.search);
  if (address.asOf !== null) {
    return null;
  }
  const { turn } = currentSession();
  const filter = whereOf(address.filter);
  const { parcels } = await runOperation(ParcelTilesDocument, { filter }, new AbortController().signal);
  const { urlTemplate } = parcels.tiles;
  first = { turn, where: JSON.stringify(filter), urlTemplate };
  listeners.forEach((listener) => listener());
  return urlTemplate;
}

/** The tiles of the filter before the list says them; null where those that were asked for first are others. */
export function useFirstTiles(filter: ParcelFilterState, asOf: string | null): string | null {
  const { turn } = useSession();
  const tiles = useSyncExternalStore(subscribe, () => first);
  const same = tiles?.turn === turn && asOf === null && tiles.where === JSON.stringify(whereOf(filter));
  return same ? tiles.urlTemplate : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
