import { useCallback, useMemo } from "react";
import type { CatalogueQuery } from "../api/generated/graphql";
import type { Remote } from "../api/use-operation";
import type { PanelProps } from "../features/panel";
import { whereOf } from "../features/parcels/parcel-where";
import type { Bbox } from "../geo/bbox";
import type { MapHandle } from "../map/map-handle";
import type { PanelMap } from "../map/panel-map";
import type { Address } from "./address";
import type { Change, Step } from "./address-store";
import { panels } from "./panels";

interface Parts {
  address: Address;
  view: Bbox | null;
  map: MapHandle | null;
  catalogue: Remote<CatalogueQuery>;
  activeCode: string | null;
  onActive: (code: string | null) => void;
  onMap: (part: PanelMap | null) => void;
  onChange: Change;
}

/** The page as a panel sees it. */
export function usePanelProps(parts: Parts): PanelProps {
  const { address, onChange } = parts;
  const { filter, own, selection } = address;
  const where = useMemo(() => whereOf(filter), [filter]);
  const onOwn = useCallback(
    (patch: Readonly<Record<string, string | null>>, step: Step = "push") =>
      onChange(({ own: before }) => ({ own: patched(before, patch) }), step),
    [onChange],
  );
  const onOpen = useCallback((record: Address["selection"]) => onChange({ selection: record }), [onChange]);
  const onParcels = useCallback<PanelProps["onParcels"]>(
    (conditions) =>
      onChange(({ filter: before }) => ({ panel: "parcels", whole: true, filter: { ...before, ...conditions } })),
    [onChange],
  );
  const onPanel = useCallback<PanelProps["onPanel"]>(
    (name, patch = {}) =>
      onChange(({ panel, own: before }) => ({
        panel: panels.find((each) => each === name) ?? panel,
        own: { ...before, ...patch },
      })),
    [onChange],
  );
  const { view, map, catalogue, activeCode, onActive, onMap } = parts;
  const { unit, asOf } = address;
  return {
    filter,
    where,
    own,
    selection,
    unit,
    asOf,
    view,
    map,
    catalogue,
    activeCode,
    onActive,
    onMap,
    onOwn,
    onOpen,
    onParcels,
    onPanel,
  };
}

function patched(
  own: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const set = Object.entries({ ...own, ...patch }).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(set);
}
