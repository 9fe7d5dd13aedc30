import { useMemo } from "react";
import { useMapSettings } from "../api/session/use-map-settings";
import { useOutlines } from "../features/assemblies/use-outlines";
import { useColouring } from "../features/colouring/use-colouring";
import { whereOf } from "../features/parcels/parcel-where";
import type { Bbox } from "../geo/bbox";
import type { Address } from "./address";
import { parcelOpacity } from "./defaults";

/** What the layers of the map show under the filter of the page: colours with their legend, and outlines of assemblies. */
export function useMapContents(address: Address, view: Bbox | null) {
  const settings = useMapSettings();
  const where = useMemo(() => whereOf(address.filter), [address.filter]);
  const coloured = useColouring({
    colouring: address.colouring,
    ruleSet: address.ruleSet,
    where,
    view,
    density: (address.opacity.parcel ?? parcelOpacity) / 100,
  });
  const outlines = useOutlines(address.layers.includes("assembly"), where, address.unit);
  return { settings, coloured, outlines };
}
