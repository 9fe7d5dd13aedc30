import type { Position } from "geojson";
import { useMemo } from "react";
import { parcelScene, pinScene, selectionScene } from "../features/parcels/parcel-layers";
import { platformScene } from "../features/platforms/platform-layers";
import { constraintScene, facilityScene } from "../features/surroundings/surroundings-layers";
import { countyNameScene, groundScene, placeScene } from "../map/base-layers";
import type { PanelMap } from "../map/panel-map";
import { mergeScenes, type Scene } from "../map/scene";
import type { LandUseClass } from "../ui/land-use-class";
import type { Address } from "./address";
import type { SelectedParcel } from "./use-selected-parcel";

interface Extras {
  panelMap: PanelMap | null;
  landUses: readonly LandUseClass[];
  /** A place that was searched for. */
  pin: Position | null;
  measure: Scene | null;
}

/** Everything the map draws, from the ground up, for what the address asks. */
export function usePageScene(
  address: Pick<Address, "layers" | "unit" | "language" | "selection" | "colouring" | "opacity">,
  urlTemplate: string | null,
  selectedParcel: SelectedParcel["parcel"],
  { panelMap, landUses, pin, measure }: Extras,
): Scene {
  const { layers, unit, language, selection, colouring, opacity } = address;
  const selectedKey = selection && selection.kind !== "parcel" ? selection.key : null;
  return useMemo(
    () =>
      mergeScenes(
        groundScene(),
        ...(layers.includes("constraint") ? [constraintScene()] : []),
        ...(panelMap?.below ? [panelMap.below] : []),
        ...(panelMap?.hidesParcels
          ? []
          : [parcelScene(urlTemplate, { unit, language, opacity, uses: colouring === "use" ? landUses : null })]),
        ...(panelMap?.above ? [panelMap.above] : []),
        selectionScene(selectedParcel ? outlineOf(selectedParcel) : null),
        ...(pin ? [pinScene(pin)] : []),
        placeScene(language),
        ...(layers.includes("facility") ? [facilityScene(language)] : []),
        ...(layers.includes("platform") ? [platformScene(language, selectedKey)] : []),
        countyNameScene(language),
        ...(measure ? [measure] : []),
      ),
    [
      layers,
      unit,
      language,
      selectedKey,
      urlTemplate,
      selectedParcel,
      panelMap,
      colouring,
      opacity,
      landUses,
      pin,
      measure,
    ],
  );
}

function outlineOf(parcel: NonNullable<SelectedParcel["parcel"]>): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [parcel.boundary, parcel.labelPoint].map((geometry) => ({ type: "Feature", geometry, properties: {} })),
  };
}
