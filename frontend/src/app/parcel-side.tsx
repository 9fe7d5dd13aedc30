import { lazy, Suspense, useCallback, useMemo } from "react";
import type { CatalogueQuery, ParcelRowFragment } from "../api/generated/graphql";
import { shown } from "../api/load";
import type { Remote } from "../api/use-operation";
import { FilterChips } from "../features/parcels/filter-chips";
import { without } from "../features/parcels/parcel-filter";
import { whereOf } from "../features/parcels/parcel-where";
import { ParcelPanel } from "../features/parcels/parcel-panel";
import type { Relaxation } from "../features/parcels/relaxation";
import type { Parcels } from "../features/parcels/use-parcels";
import type { Bbox } from "../geo/bbox";
import type { MapHandle } from "../map/map-handle";
import { CardWaiting } from "../ui/card";
import { Failed } from "../ui/failed";
import type { Address } from "./address";
import type { Change } from "./address-store";
import { ExportButton } from "./export-button";
import { useFit } from "./use-fit";

const FilterForm = lazy(() => import("../features/parcels/filter-form"));

interface ParcelSideProps {
  address: Address;
  view: Bbox | null;
  catalogue: Remote<CatalogueQuery>;
  parcels: Parcels;
  activeCode: string | null;
  filterOpen: boolean;
  filterTakesFocus: () => boolean;
  map: MapHandle | null;
  onActive: (code: string | null) => void;
  onChange: Change;
}

/** The list of parcels with its filter, from the address. */
export function ParcelSide(props: ParcelSideProps) {
  const { address, catalogue, map, onActive, onChange } = props;
  const fit = useFit(address.filter, map);
  const activate = useCallback(
    (parcel: ParcelRowFragment | null, by: "keyboard" | "pointer") => {
      onActive(parcel?.code ?? null);
      if (by === "keyboard" && parcel?.labelPoint?.type === "Point") {
        map?.reveal(parcel.labelPoint.coordinates as [number, number]);
      }
    },
    [onActive, map],
  );
  const where = useMemo(() => whereOf(address.filter), [address.filter]);
  const relax = (condition: Relaxation["condition"]) =>
    onChange(condition === "view" ? { whole: true } : { filter: without(address.filter, condition) });
  const conditions = {
    filter: address.filter,
    unit: address.unit,
    catalogue: shown(catalogue.load),
    onChange: (filter: Address["filter"]) => onChange({ filter }),
  };
  const selection = address.selection;
  return (
    <>
      {catalogue.load.state === "failed" && (
        <Failed
          operation={catalogue.load.operation}
          message={catalogue.load.message}
          code={catalogue.load.code}
          onRetry={catalogue.retry}
        />
      )}
      <ParcelPanel
        parcels={props.parcels}
        filter={address.filter}
        order={address.order}
        asOf={address.asOf}
        unit={address.unit}
        view={address.whole ? null : props.view}
        filterForm={
          <>
            <div id="filter">
              {props.filterOpen && (
                <Suspense fallback={<CardWaiting />}>
                  <FilterForm takesFocus={props.filterTakesFocus} {...conditions} />
                </Suspense>
              )}
            </div>
            <FilterChips {...conditions} />
            <ExportButton where={where} />
          </>
        }
        activeCode={props.activeCode}
        selectedCode={selection?.kind === "parcel" ? selection.key : null}
        onActive={activate}
        onOpen={({ code }) => onChange({ selection: { kind: "parcel", key: code } })}
        onWhole={(whole) => onChange({ whole })}
        onOrder={(order) => onChange({ order })}
        onFit={fit}
        onRelax={relax}
      />
    </>
  );
}
