import type { ParcelRowFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatArea } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";
import { rowTitle } from "./row-title";
import { StageMark } from "../../ui/stage-mark";

export const parcelRowHeight = 54;

/** One parcel in the list: what it is called, where it lies, and its code. */
export function ParcelRow({ parcel, unit }: { parcel: ParcelRowFragment; unit: AreaUnit }) {
  const { say, language, named } = useText();
  const { measured } = useProvenance();
  const { title, platform } = rowTitle(parcel);
  const around = [platform, parcel.county].find(Boolean);
  return (
    <div className="parcel-row">
      <div className="parcel-row-line">
        <span className="parcel-code">{title}</span>
        <span className="parcel-where">{around && named(around)}</span>
        <span className="parcel-area" title={measured(parcel)}>
          {formatArea(parcel.areaMu, unit, language)} <small>{say(`app.unit.${unit}`)}</small>
        </span>
      </div>
      <div className="parcel-row-line parcel-row-sub">
        <StageMark stage={parcel.stage} />
        <span className="parcel-where">{title === parcel.code ? "" : parcel.code}</span>
        <DemoMark origin={parcel.origin} />
      </div>
    </div>
  );
}
