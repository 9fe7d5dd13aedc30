import { useCallback, useEffect, useRef } from "react";
import { ParcelExtentDocument } from "../api/generated/graphql";
import { runOperation } from "../api/run-operation";
import type { ParcelFilterState } from "../features/parcels/parcel-filter";
import { whereOf } from "../features/parcels/parcel-where";
import { isBbox } from "../geo/bbox";
import type { MapHandle } from "../map/map-handle";

/** Brings everything the filter finds into view. A failure leaves the map where it is. */
export function useFit(filter: ParcelFilterState, map: MapHandle | null): () => void {
  const aborter = useRef<AbortController | null>(null);
  useEffect(function stopAsking() {
    return () => aborter.current?.abort();
  }, []);
  return useCallback(() => {
    aborter.current?.abort();
    aborter.current = new AbortController();
    runOperation(ParcelExtentDocument, { where: whereOf(filter) }, aborter.current.signal).then(
      ({ parcels }) => {
        if (isBbox(parcels.extent)) {
          map?.fit(parcels.extent);
        }
      },
      () => undefined,
    );
  }, [filter, map]);
}
