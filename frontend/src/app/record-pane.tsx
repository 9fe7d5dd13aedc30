import { ParcelCard } from "../features/parcels/parcel-card";
import { ParkCard } from "../features/platforms/park-card";
import { PlatformCard } from "../features/platforms/platform-card";
import { bboxOf } from "../geo/bbox";
import type { AreaUnit } from "../geo/units";
import { ParcelActs } from "./parcel-acts";
import type { MapHandle } from "../map/map-handle";
import type { Selection } from "./address";
import type { SelectedParcel } from "./use-selected-parcel";

interface RecordPaneProps {
  selection: Selection;
  parcel: SelectedParcel;
  unit: AreaUnit;
  /** The day or moment in the address, and as the API takes it. */
  asOf: string | null;
  moment: string | null;
  /** The rule set that rates the land, where one is chosen. */
  ruleSet: string | null;
  onAsOf: (asOf: string | null) => void;
  map: MapHandle | null;
  onCheck: (code: string) => void;
  onSheet: (code: string) => void;
  onEdit: (code: string) => void;
  onOpen: (selection: Selection) => void;
  onClose: () => void;
}

/** The card of whatever is selected. */
export function RecordPane(props: RecordPaneProps) {
  const { selection, parcel, unit, map, onCheck, onSheet, onOpen, onClose } = props;
  const openPlatform = (key: string) => onOpen({ kind: "platform", key });
  const locate = (at: [number, number]) => map?.show(at, 12);
  const { key } = selection;
  switch (selection.kind) {
    case "parcel":
      return (
        <ParcelCard
          key={key}
          code={key}
          load={parcel.load}
          unit={unit}
          asOf={props.asOf}
          moment={props.moment}
          ruleSet={props.ruleSet}
          onAsOf={props.onAsOf}
          onRetry={parcel.retry}
          onLocate={() => {
            const box = parcel.parcel && bboxOf(parcel.parcel.boundary);
            if (box) map?.fit(box);
          }}
          onCheck={() => onCheck(key)}
          acts={<ParcelActs code={key} onSheet={() => onSheet(key)} onEdit={() => props.onEdit(key)} />}
          onOpenPlatform={openPlatform}
          onClose={onClose}
        />
      );
    case "platform":
      return (
        <PlatformCard
          key={key}
          platformKey={key}
          onOpenPlatform={openPlatform}
          onOpenPark={(park) => onOpen({ kind: "park", key: park })}
          onLocate={locate}
          onClose={onClose}
        />
      );
    case "park":
      return <ParkCard key={key} parkKey={key} onOpenPlatform={openPlatform} onLocate={locate} onClose={onClose} />;
  }
}

export default RecordPane;
