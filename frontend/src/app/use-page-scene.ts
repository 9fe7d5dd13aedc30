import { useMemo } from "react";
import { parcelScene, selectionScene } from "../features/parcels/parcel-layers";
import { platformScene } from "../features/platforms/platform-layers";
import { constraintScene, facilityScene } from "../features/surroundings/surroundings-layers";
import { countyNameScene, groundScene, placeScene } from "../map/base-layers";
import type { PanelMap } from "../map/panel-map";
import { mergeScenes, type Scene } from "../map/scene";
import type { Address } from "./address";
import type { SelectedParcel } from "./use-selected-parcel";

/** Everything the map draws, from the ground up, for what the address asks. */
export function usePageScene(
  address: Pick<Address, "layers" | "unit" | "language" | "selection">,
  urlTemplate: string | null,
  selectedParcel: SelectedParcel["parcel"],
  panelMap: PanelMap | null,
): Scene {
  const { layers, unit, language, selection } = address;
  const selectedKey = selection && selection.kind !== "parcel" ? selection.key : null;
  return useMemo(
    () =>
      mergeScenes(
        groundScene(),
        ...(layers.includes("constraint") ? [constraintScene()] : []),
        ...(panelMap?.below ? [panelMap.below] : []),
        ...(panelMap?.hidesParcels ? [] : [parcelScene(urlTemplate, unit, language)]),
        ...(panelMap?.above ? [panelMap.above] : []),
        selectionScene(selectedParcel ? outlineOf(selectedParcel) : null),
        placeScene(language),
        ...(layers.includes("facility") ? [facilityScene(language)] : []),
        ...(layers.includes("platform") ? [platformScene(language, selectedKey)] : []),
        countyNameScene(language),
      ),
    [layers, unit, language, selectedKey, urlTemplate, selectedParcel, panelMap],
  );
}

function outlineOf(parcel: NonNullable<SelectedParcel["parcel"]>): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [parcel.boundary, parcel.labelPoint].map((geometry) => ({ type: "Feature", geometry, properties: {} })),
  };
}
