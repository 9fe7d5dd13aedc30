import { useEffect, useMemo, useState } from "react";
import {
  MoreParcelsDocument,
  type ParcelRowFragment,
  ParcelsInViewDocument,
  type ParcelsInViewQuery,
} from "../../api/generated/graphql";
import { type Load, shown } from "../../api/load";
import { OperationFailed, runOperation } from "../../api/run-operation";
import { useOperation } from "../../api/use-operation";
import type { Bbox } from "../../geo/bbox";
import type { Order, ParcelFilterState } from "./parcel-filter";
import { whereInView, whereOf } from "./parcel-where";

/** Where the list looks: not known yet, everywhere, or a box. */
export type Scope = "pending" | "everywhere" | Bbox;

export interface Parcels {
  load: Load<ParcelsInViewQuery>;
  retry: () => void;
  rows: readonly ParcelRowFragment[];
  more: More;
  loadMore: () => void;
}

export type More =
  { state: "none" } | { state: "waiting" } | { state: "loading" } | { state: "failed"; message: string };

interface Pages {
  /** The answer these pages continue. */
  first: ParcelsInViewQuery | null;
  rows: readonly ParcelRowFragment[];
  cursor: string | null;
  more: More;
}

/** List, total and tiles for one filter, in one answer; further pages of the list on demand. */
export function useParcels(filter: ParcelFilterState, order: Order, scope: Scope, asOf: string | null): Parcels {
  const variables = useMemo(
    () =>
      scope === "pending"
        ? null
        : {
            where: whereInView(filter, scope === "everywhere" ? null : scope),
            filter: whereOf(filter),
            orderBy: [order],
            asOf,
            present: asOf === null,
          },
    [filter, order, scope, asOf],
  );
  const { load, retry } = useOperation(ParcelsInViewDocument, variables);
  const first = shown(load);
  const [pages, setPages] = useState<Pages>(() => pagesOf(null));
  const current = pages.first === first ? pages : pagesOf(first);

  const { cursor, more } = current;
  const loading = more.state === "loading";
  useEffect(
    function fetchNextPage() {
      if (!loading || !variables || cursor === null) {
        return undefined;
      }
      const aborter = new AbortController();
      const { where, orderBy } = variables;
      runOperation(MoreParcelsDocument, { where, orderBy, after: cursor, asOf: variables.asOf }, aborter.signal).then(
        ({ parcels }) =>
          setPages((before) => ({ ...before, rows: [...before.rows, ...parcels.nodes], ...rest(parcels.pageInfo) })),
        (error: unknown) => setPages((before) => ({ ...before, more: { state: "failed", message: sentence(error) } })),
      );
      return () => aborter.abort();
    },
    [loading, variables, cursor],
  );

  const ready = load.state === "ready";
  const loadMore = () => {
    if (ready) {
      setPages((before) => startMore(before, first));
    }
  };
  return { load, retry, rows: current.rows, more: ready ? current.more : { state: "none" }, loadMore };
}

function pagesOf(first: ParcelsInViewQuery | null): Pages {
  return first
    ? { first, rows: first.parcels.nodes, ...rest(first.parcels.pageInfo) }
    : { first: null, rows: [], cursor: null, more: { state: "none" } };
}

/** Turns to the next page, where there is one and it is not on its way already. */
function startMore(before: Pages, first: ParcelsInViewQuery | null): Pages {
  const pages = before.first === first ? before : pagesOf(first);
  const free = pages.more.state === "waiting" || pages.more.state === "failed";
  return free ? { ...pages, more: { state: "loading" } } : before;
}

function rest(page: { hasNextPage: boolean; endCursor: string | null }): Pick<Pages, "cursor" | "more"> {
  return { cursor: page.endCursor, more: { state: page.hasNextPage ? "waiting" : "none" } };
}

function sentence(error: unknown): string {
  return error instanceof OperationFailed ? `${error.operation}: ${error.message}` : String(error);
}
