import type { ParcelRowFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatArea } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { useText } from "../../ui/use-text";
import { StageMark } from "./stage-mark";

export const parcelRowHeight = 54;

/** One parcel in the list: its name with the code below it, or the code with the place below it. */
export function ParcelRow({ parcel, unit }: { parcel: ParcelRowFragment; unit: AreaUnit }) {
  const { say, language, named } = useText();
  const place = [parcel.county, parcel.platform].map((each) => each && named(each));
  const below = parcel.name ? parcel.code : place.filter(Boolean).join(" · ");
  return (
    <div className="parcel-row">
      <div className="parcel-row-line">
        <span className="parcel-code">{parcel.name ?? parcel.code}</span>
        <span className="parcel-area">
          {formatArea(parcel.areaMu, unit, language)} <small>{say(`app.unit.${unit}`)}</small>
        </span>
      </div>
      <div className="parcel-row-line parcel-row-sub">
        <StageMark stage={parcel.stage} />
        <span className="parcel-where">{below}</span>
        <DemoMark origin={parcel.origin} />
      </div>
    </div>
  );
}
