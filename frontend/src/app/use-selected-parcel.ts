import { useMemo } from "react";
import { ParcelRecordDocument, type ParcelRecordQuery } from "../api/generated/graphql";
import { shown } from "../api/load";
import { type Remote, useOperation } from "../api/use-operation";
import type { Selection } from "./address";

export interface SelectedParcel extends Remote<ParcelRecordQuery> {
  /** The record, once it is that of the selection. */
  parcel: NonNullable<ParcelRecordQuery["parcel"]> | null;
}

/** The record of the selected parcel: the card shows it, the map outlines it. */
export function useSelectedParcel(selection: Selection | null, asOf: string | null): SelectedParcel {
  const code = selection?.kind === "parcel" ? selection.key : null;
  const variables = useMemo(() => (code === null ? null : { code, asOf }), [code, asOf]);
  const remote = useOperation(ParcelRecordDocument, variables);
  const parcel = shown(remote.load)?.parcel ?? null;
  return { ...remote, parcel: parcel?.code === code ? parcel : null };
}
