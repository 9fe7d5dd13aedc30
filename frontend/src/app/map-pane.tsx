import type { Position } from "geojson";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { parcelPickLayers } from "../features/parcels/parcel-layers";
import { platformPickLayers } from "../features/platforms/platform-layers";
import type { Bbox } from "../geo/bbox";
import type { Camera } from "../map/camera";
import type { MapHandle } from "../map/map-handle";
import { MapView } from "../map/map-view";
import { browse, type Picked } from "../map/modes/browse";
import type { Mode } from "../map/modes/mode";
import "../ui/map-texts";
import type { Address } from "./address";
import type { Change } from "./address-store";
import { Attribution } from "./attribution";
import { home } from "./defaults";
import { LayerFailure } from "./layer-failure";
import { LayerPanel } from "./layer-panel";
import { Legend, LegendList } from "./legend";
import { MapButtons } from "./map-buttons";
import { MeasureBox } from "./measure-box";
import { usePanelMap } from "./panel-map-store";
import { PickMenu } from "./pick-menu";
import { PointerReadout, setPointer } from "./pointer-readout";
import { ScaleBar } from "./scale-bar";
import { TileFailure } from "./tile-failure";
import { useMapContents } from "./use-map-contents";
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

const PrintMap = lazy(() => import("../features/print-map/print-map"));
const pageLayers = [...platformPickLayers, ...parcelPickLayers];

/** The map with what lies on it: legend, buttons, sources. */
export function MapPane(props: MapPaneProps) {
  const { address, map, selectedParcel, onChange, onView, onHover } = props;
  const panelMap = usePanelMap();
  const [choices, setChoices] = useState<readonly Picked[]>([]);
  const [seen, setSeen] = useState<Bbox | null>(null);
  const [printing, setPrinting] = useState(false);
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
      setSeen(view);
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

  const { settings, coloured, outlines } = useMapContents(address, seen);
  const scene = usePageScene(address, props.urlTemplate, selectedParcel, {
    panelMap,
    settings,
    coloured,
    assemblies: outlines.scene,
    pin: props.pin,
    measure: measured.scene,
  });
  const legend = { layers: address.layers, unit: address.unit, panelMap, coloured };
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
      <LayerPanel address={address} settings={settings} onChange={onChange} />
      <MapButtons
        map={map}
        home={home}
        measuring={measureOn}
        onMeasure={() => onMeasuring(!measureOn)}
        onPrint={() => setPrinting(true)}
      />
      {measureOn && <MeasureBox line={measured.line} onClose={endMeasure} />}
      <PointerReadout />
      {address.camera && <ScaleBar camera={address.camera} unit={address.unit} />}
      <Legend {...legend} />
      <Attribution settings={settings} base={address.base} />
      {address.layers.includes("assembly") && <LayerFailure remote={outlines.remote} />}
      {printing && map && address.camera && (
        <Suspense fallback={null}>
          <PrintMap
            map={map}
            camera={address.camera}
            unit={address.unit}
            asOf={address.asOf}
            settings={settings}
            legend={<LegendList {...legend} />}
            onClose={() => setPrinting(false)}
          />
        </Suspense>
      )}
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
