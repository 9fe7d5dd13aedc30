import { useCallback, useEffect, useMemo, useState } from "react";
import { type FoundSiteFragment, SiteSearchDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { bboxOf } from "../../geo/bbox";
import { readPins, togglePin } from "../../ui/pins";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { inputOf } from "./criteria";
import { MustHaves } from "./must-haves";
import { parcelsOf } from "./site";
import { siteScene, sitePickLayers } from "./site-layers";
import { SiteResults } from "./site-results";
import { useCriteria } from "./use-criteria";
import { useNameOf } from "./use-name-of";
import { Wishes } from "./wishes";

const page = 50;

/** Criteria on top, the sites that meet them below and on the map. */
export function SiteSearch(props: PanelProps) {
  const { own, onOwn, unit, map, onActive, onOpen } = props;
  const { say } = useText();
  const { criteria, change, reset } = useCriteria(own, onOwn);
  const [first, setFirst] = useState(page);
  const catalogue = shown(props.catalogue.load);
  const nameOf = useNameOf(catalogue);
  const variables = useMemo(() => ({ criteria: inputOf(criteria), first }), [criteria, first]);
  const remote = useOperation(SiteSearchDocument, variables);
  const found = shown(remote.load)?.siteSearch ?? null;
  const [active, setActive] = useState<string | null>(null);
  useSitesOnMap(found?.nodes ?? null, active, props.onMap);

  const activate = useCallback(
    (site: FoundSiteFragment | null) => {
      setActive(site?.key ?? null);
      onActive(site?.parcel?.code ?? null);
    },
    [onActive],
  );
  const open = (site: FoundSiteFragment) => {
    const box = bboxOf({ type: "GeometryCollection", geometries: parcelsOf(site).map(({ boundary }) => boundary) });
    if (box) map?.fit(box);
    const [parcel] = parcelsOf(site);
    if (parcel) onOpen({ kind: "parcel", key: parcel.code });
  };
  const pins = readPins(own);
  return (
    <div className="site-scroll">
      <details className="site-form" open>
        <summary>{say("site.must")}</summary>
        <MustHaves criteria={criteria} unit={unit} catalogue={catalogue} onChange={change} onReset={reset} />
      </details>
      <Wishes wishes={criteria.wishes} unit={unit} onChange={(wishes, moving) => change({ wishes }, moving)} />
      <SiteResults
        remote={remote}
        found={found}
        unit={unit}
        pins={pins}
        selectedCode={props.selection?.kind === "parcel" ? props.selection.key : null}
        nameOf={nameOf}
        onMore={() => setFirst(first + page)}
        onOpen={open}
        onActive={activate}
        onPin={(key) => onOwn({ pin: togglePin(pins, key) })}
        onSheet={(key) => onOwn({ sheet: key })}
      />
    </div>
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
  useEffect(
    function drawSites() {
      onMap(part);
      return () => onMap(null);
    },
    [part, onMap],
  );
}
