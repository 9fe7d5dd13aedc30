import type { Position } from "geojson";
import { useCallback, useEffect, useMemo, useState } from "react";
import { parcelPickLayers } from "../features/parcels/parcel-layers";
import { platformPickLayers } from "../features/platforms/platform-layers";
import type { Bbox } from "../geo/bbox";
import type { Camera } from "../map/camera";
import type { MapHandle } from "../map/map-handle";
import { MapView } from "../map/map-view";
import { browse, type Picked } from "../map/modes/browse";
import type { Mode } from "../map/modes/mode";
import type { LandUseClass } from "../ui/land-use-class";
import type { Address } from "./address";
import type { Change } from "./address-store";
import { Attribution } from "./attribution";
import { home } from "./defaults";
import { LayerPanel } from "./layer-panel";
import { Legend } from "./legend";
import { MapButtons } from "./map-buttons";
import { MeasureBox } from "./measure-box";
import { usePanelMap } from "./panel-map-store";
import { PickMenu } from "./pick-menu";
import { PointerReadout, setPointer } from "./pointer-readout";
import { TileFailure } from "./tile-failure";
import { useMeasure } from "./use-measure";
import { usePageScene } from "./use-page-scene";
import type { SelectedParcel } from "./use-selected-parcel";
import "../map/map.css";

interface MapPaneProps {
  address: Address;
  urlTemplate: string | null;
  stale: boolean;
  highlighted: string | null;
  selectedParcel: SelectedParcel["parcel"];
  /** The main classes of land use, for what they are coloured in. */
  landUses: readonly LandUseClass[];
  /** A place that was searched for. */
  pin: Position | null;
  measuring: boolean;
  onMeasuring: (measuring: boolean) => void;
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
  const { measuring: measureOn, onMeasuring } = props;
  const endMeasure = useCallback(() => onMeasuring(false), [onMeasuring]);
  const measured = useMeasure(measureOn, endMeasure);
  const doing = measured.mode ?? panelMap?.mode ?? browsing;
  const mode = useMemo<Mode>(
    () => ({
      ...doing,
      onMove: (features, at) => {
        setPointer(at);
        doing.onMove(features, at);
      },
    }),
    [doing],
  );
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

  const scene = usePageScene(address, props.urlTemplate, selectedParcel, {
    panelMap,
    landUses: props.landUses,
    pin: props.pin,
    measure: measured.scene,
  });
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
      <LayerPanel
        layers={address.layers}
        colouring={address.colouring}
        opacity={address.opacity}
        onLayers={(layers) => onChange({ layers })}
        onColouring={(colouring) => onChange({ colouring })}
        onOpacity={(opacity) => onChange({ opacity }, "replace")}
      />
      <MapButtons map={map} home={home} measuring={measureOn} onMeasure={() => onMeasuring(!measureOn)} />
      {measureOn && <MeasureBox line={measured.line} onClose={endMeasure} />}
      <PointerReadout />
      <Legend layers={address.layers} panelMap={panelMap} uses={address.colouring === "use" ? props.landUses : null} />
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
