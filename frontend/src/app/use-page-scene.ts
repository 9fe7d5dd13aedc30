import type { Position } from "geojson";
import { useMemo } from "react";
import type { MapSettings } from "../api/session/configuration";
import type { Coloured } from "../features/colouring/use-colouring";
import { parcelScene, pinScene, selectionScene } from "../features/parcels/parcel-layers";
import { parkScene, platformScene } from "../features/platforms/platform-layers";
import { constraintScene, facilityScene } from "../features/surroundings/surroundings-layers";
import { boundaryScene, countyNameScene, groundScene, placeScene } from "../map/base-layers";
import { dense } from "../map/dense";
import { inTheme } from "../map/in-theme";
import type { PanelMap } from "../map/panel-map";
import { mergeScenes, type Scene } from "../map/scene";
import { tiandituScene } from "../map/tianditu";
import { useTheme } from "../ui/theme";
import type { Address, Toggle } from "./address";
import { parcelOpacity } from "./defaults";
import type { SelectedParcel } from "./use-selected-parcel";

interface Extras {
  panelMap: PanelMap | null;
  settings: MapSettings;
  coloured: Coloured;
  /** The outlines of assemblies; null while there are none. */
  assemblies: Scene | null;
  /** A place that was searched for. */
  pin: Position | null;
  measure: Scene | null;
}

/** Everything the map draws, from the ground up, for what the address asks. */
export function usePageScene(
  address: Pick<Address, "layers" | "unit" | "language" | "selection" | "opacity" | "base">,
  urlTemplate: string | null,
  selectedParcel: SelectedParcel["parcel"],
  { panelMap, settings, coloured, assemblies, pin, measure }: Extras,
): Scene {
  const { layers, unit, language, selection, opacity } = address;
  const theme = useTheme();
  const selectedKey = selection && selection.kind !== "parcel" ? selection.key : null;
  const { tianditu } = settings;
  const base = tianditu ? address.base : "own";
  const { colour, over } = coloured;
  return useMemo(() => {
    const layer = (name: Toggle, scene: Scene) => (layers.includes(name) ? [dense(scene, opacity[name])] : []);
    const look = { unit, language, colour, opacity: opacity.parcel ?? parcelOpacity };
    const scene = mergeScenes(
      tianditu && base !== "own" ? tiandituScene(tianditu, base) : groundScene(),
      ...layer("region", boundaryScene()),
      ...layer("constraint", constraintScene()),
      ...(panelMap?.below ? [panelMap.below] : []),
      ...(panelMap?.hidesParcels ? [] : [parcelScene(urlTemplate, look, over)]),
      ...layer("assembly", assemblies ?? nothing),
      ...(panelMap?.above ? [panelMap.above] : []),
      selectionScene(selectedParcel ? outlineOf(selectedParcel) : null),
      ...(pin ? [pinScene(pin)] : []),
      ...(base === "own" ? [placeScene(language)] : []),
      ...layer("facility", facilityScene(language)),
      ...layer("park", parkScene(language, selectedKey)),
      ...layer("platform", platformScene(language, selectedKey)),
      ...layer("region", countyNameScene(language)),
      ...(measure ? [measure] : []),
    );
    return inTheme(scene, theme);
  }, [
    layers,
    opacity,
    unit,
    language,
    selectedKey,
    urlTemplate,
    selectedParcel,
    panelMap,
    tianditu,
    base,
    colour,
    over,
    assemblies,
    pin,
    measure,
    theme,
  ]);
}

const nothing: Scene = { sources: {}, layers: [] };

function outlineOf(parcel: NonNullable<SelectedParcel["parcel"]>): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [parcel.boundary, parcel.labelPoint].map((geometry) => ({ type: "Feature", geometry, properties: {} })),
  };
}
