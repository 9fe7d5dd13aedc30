import type { MultiPolygon } from "geojson";
import { useMemo } from "react";
import {
  CheckParcelDocument,
  CheckSiteDocument,
  type Hardness,
  type SiteCheckResultFragment,
} from "../../api/generated/graphql";
import { type Load, shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";

interface Check {
  load: Load<SiteCheckResultFragment | null>;
  retry: () => void;
  /** The shape the check speaks of. */
  checked: MultiPolygon | null;
  /** The name of the parcel that is checked. */
  title: string | null;
}

/** The check of a parcel by its code, or else of a shape. */
export function useCheck(code: string | null, boundary: MultiPolygon | null, leaveOut: Hardness): Check {
  const ofParcel = useMemo(() => (code === null ? null : { code, leaveOut }), [code, leaveOut]);
  const ofShape = useMemo(
    () => (code !== null || boundary === null ? null : { boundary, leaveOut }),
    [code, boundary, leaveOut],
  );
  const parcel = useOperation(CheckParcelDocument, ofParcel);
  const shape = useOperation(CheckSiteDocument, ofShape);
  const answered = shown(parcel.load)?.parcel ?? null;
  const record = answered?.code === code ? answered : null;
  return code === null
    ? {
        load: through(shape.load, (data) => data.siteCheck),
        retry: shape.retry,
        checked: boundary,
        title: null,
      }
    : {
        load: through(parcel.load, (data) => data.parcel?.siteCheck ?? null),
        retry: parcel.retry,
        checked: record?.boundary ?? null,
        title: record ? (record.name ?? record.code) : code,
      };
}

/** The same state, of a part of the answer. */
function through<T, U>(load: Load<T>, part: (data: T) => U): Load<U> {
  if (load.state === "ready") {
    return { state: "ready", data: part(load.data) };
  }
  return { ...load, previous: load.previous === null ? null : part(load.previous) };
}
