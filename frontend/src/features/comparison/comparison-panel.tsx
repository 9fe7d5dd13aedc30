import { useMemo } from "react";
import { shown } from "../../api/load";
import { bboxOf } from "../../geo/bbox";
import { palette } from "../../map/palette";
import { Drawer } from "../../ui/drawer";
import { codesOf, readPins, togglePin } from "../../ui/pins";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { type ComparedSite, ComparisonTable } from "./comparison-table";
import { keepShortlist, mergeShortlists, useShortlist } from "./shortlist";
import { ShortlistView } from "./shortlist-view";
import { useCompared } from "./use-compared";
import "./comparison.css";

/** The shortlist beside the map, and below it the pinned sites side by side. */
export function ComparisonPanel(props: PanelProps) {
  const { own, onOwn, unit, map } = props;
  const { say } = useText();
  const pinText = own["pin"];
  const pins = useMemo(() => readPins(pinText ? { pin: pinText } : {}), [pinText]);
  const remotes = useCompared(pins);
  const sites: ComparedSite[] = pins.flatMap((key, index) => {
    const remote = remotes[index];
    return remote ? [{ key, remote }] : [];
  });
  const noted = useShortlist();
  useComparedOnMap(sites, props.onMap);

  const pin = (key: string) => onOwn({ pin: togglePin(pins, key) });
  const sheet = (key: string) => onOwn({ sheet: key });
  const show = (key: string) => {
    const [code] = codesOf(key);
    if (code) props.onOpen({ kind: "parcel", key: code });
    const facts = sites.find((site) => site.key === key);
    const outline = facts && shown(facts.remote.load)?.whole.outline;
    const box = outline && bboxOf(outline);
    if (box) map?.fit(box);
  };
  return (
    <section className="panel" aria-label={say("rail.comparison")}>
      <div className="comparison-scroll">
        {pins.length === 0 && <p className="comparison-hint">{say("compare.empty")}</p>}
        <ShortlistView noted={noted} pins={pins} onPin={pin} onShow={show} onSheet={sheet} />
      </div>
      {pins.length > 0 && (
        <Drawer title={say("compare.title", { count: pins.length })} onClose={() => onOwn({ pin: null })}>
          <ComparisonTable
            sites={sites}
            unit={unit}
            noted={new Set(noted.map(({ key }) => key))}
            onRemove={pin}
            onNote={(key, title) => keepShortlist(mergeShortlists(noted, [{ key, title, note: "" }]))}
            onSheet={sheet}
            onShow={show}
          />
        </Drawer>
      )}
    </section>
  );
}

export default ComparisonPanel;

/** Outlines the compared sites on the map. */
function useComparedOnMap(sites: readonly ComparedSite[], onMap: PanelProps["onMap"]): void {
  const outlines = sites.flatMap(({ remote }) => shown(remote.load)?.whole.outline ?? []);
  const data = JSON.stringify({
    type: "FeatureCollection",
    features: outlines.map((geometry) => ({ type: "Feature", geometry, properties: {} })),
  });
  const part = useMemo(
    () => ({
      above: {
        sources: { compared: { type: "geojson" as const, data: JSON.parse(data) as GeoJSON.FeatureCollection } },
        layers: [
          {
            id: "compared-line",
            type: "line" as const,
            source: "compared",
            paint: { "line-color": palette.accent, "line-width": 3 },
          },
        ],
      },
    }),
    [data],
  );
  useOnMap(onMap, part);
}
