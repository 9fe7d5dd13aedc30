import { useCallback, useEffect, useMemo, useState } from "react";
import { parcelPickLayers } from "../features/parcels/parcel-layers";
import { platformPickLayers } from "../features/platforms/platform-layers";
import type { Bbox } from "../geo/bbox";
import type { Camera } from "../map/camera";
import type { MapHandle } from "../map/map-handle";
import { MapView } from "../map/map-view";
import { browse, type Picked } from "../map/modes/browse";
import type { Address } from "./address";
import type { Change } from "./address-store";
import { Attribution } from "./attribution";
import { home } from "./defaults";
import { Legend } from "./legend";
import { MapButtons } from "./map-buttons";
import { usePanelMap } from "./panel-map-store";
import { PickMenu } from "./pick-menu";
import { TileFailure } from "./tile-failure";
import { usePageScene } from "./use-page-scene";
import type { SelectedParcel } from "./use-selected-parcel";
import "../map/map.css";

interface MapPaneProps {
  address: Address;
  urlTemplate: string | null;
  stale: boolean;
  highlighted: string | null;
  selectedParcel: SelectedParcel["parcel"];
  onHover: (code: string | null) => void;
  onView: (view: Bbox) => void;
  map: MapHandle | null;
  onReady: (handle: MapHandle | null) => void;
  onChange: Change;
}

const pageLayers = [...platformPickLayers, ...parcelPickLayers];

/** The map with what lies on it: legend, buttons, sources. */
export function MapPane(props: MapPaneProps) {
  const { address, map, selectedParcel, onChange, onView, onHover } = props;
  const panelMap = usePanelMap();
  const [choices, setChoices] = useState<readonly Picked[]>([]);
  const [failedSource, setFailedSource] = useState<string | null>(null);
  const scene = usePageScene(address, props.urlTemplate, selectedParcel, panelMap);

  const pick = panelMap?.pick;
  const browsing = useMemo(
    () =>
      browse({
        pick,
        picked: (records) => {
          setChoices(records.length > 1 ? records : []);
          const [only] = records;
          if (records.length === 1 && only) {
            onChange({ selection: { kind: only.kind, key: only.key } });
          }
        },
        group: ({ lng, lat }) => map?.closeIn([lng, lat]),
        hovered: onHover,
      }),
    [map, onChange, onHover, pick],
  );
  const mode = panelMap?.mode ?? browsing;
  const panelLayers = panelMap?.pickLayers;
  const pickLayers = useMemo(() => [...(panelLayers ?? []), ...pageLayers], [panelLayers]);
  const onMoved = useCallback(
    (camera: Camera | null, view: Bbox) => {
      onView(view);
      if (camera) {
        onChange({ camera }, "replace");
      }
    },
    [onView, onChange],
  );
  useEffect(
    function keepSelectionInSight() {
      const at = selectedParcel?.labelPoint;
      if (at?.type === "Point") {
        map?.reveal(at.coordinates as [number, number]);
      }
    },
    [map, selectedParcel],
  );

  return (
    <div className={props.stale ? "map-pane stale" : "map-pane"}>
      <MapView
        camera={address.camera}
        home={home}
        scene={scene}
        mode={mode}
        pickLayers={pickLayers}
        highlighted={props.highlighted}
        onMoved={onMoved}
        onReady={props.onReady}
        onTileFailure={setFailedSource}
      />
      <MapButtons layers={address.layers} map={map} home={home} onLayers={(layers) => onChange({ layers })} />
      <Legend layers={address.layers} panelMap={panelMap} />
      <Attribution />
      {choices.length > 0 && (
        <PickMenu
          key={choices.map(({ key }) => key).join()}
          choices={choices}
          onPick={({ kind, key }) => {
            setChoices([]);
            onChange({ selection: { kind, key } });
          }}
          onClose={() => setChoices([])}
        />
      )}
      {failedSource && (
        <TileFailure
          source={failedSource}
          onRetry={() => {
            map?.reload(failedSource);
            setFailedSource(null);
          }}
          onClose={() => setFailedSource(null)}
        />
      )}
    </div>
  );
}

export default MapPane;
