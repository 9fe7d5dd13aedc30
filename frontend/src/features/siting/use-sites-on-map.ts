import { useCallback, useMemo } from "react";
import type { FoundSiteFragment } from "../../api/generated/graphql";
import { bboxOf } from "../../geo/bbox";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { parcelsOf } from "./site";
import { sitePickLayers, siteScene } from "./site-layers";

/** Goes to a site and opens its first parcel. */
export function useOpenSite({ map, onOpen }: Pick<PanelProps, "map" | "onOpen">): (site: FoundSiteFragment) => void {
  return useCallback(
    (site) => {
      const box = bboxOf({ type: "GeometryCollection", geometries: parcelsOf(site).map(({ boundary }) => boundary) });
      if (box) map?.fit(box);
      const [parcel] = parcelsOf(site);
      if (parcel) onOpen({ kind: "parcel", key: parcel.code });
    },
    [map, onOpen],
  );
}

/** Draws the sites while the panel is open. */
export function useSitesOnMap(
  sites: readonly FoundSiteFragment[] | null,
  active: string | null,
  onMap: PanelProps["onMap"],
): void {
  const part = useMemo(
    () => ({
      above: siteScene(sites ?? [], active),
      hidesParcels: true,
      pickLayers: sitePickLayers,
      pick: ({ properties }: { properties: Record<string, unknown> }) => {
        const code = properties["code"];
        return typeof code === "string" ? ({ kind: "parcel", key: code, name: code } as const) : null;
      },
    }),
    [sites, active],
  );
  useOnMap(onMap, part);
}
