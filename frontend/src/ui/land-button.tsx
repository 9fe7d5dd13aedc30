import type { ReactNode } from "react";
import type { IdleRowFragment } from "../api/generated/graphql";
import { type AreaUnit, formatArea } from "../geo/units";
import { useProvenance } from "./use-provenance";
import { useText } from "./use-text";
import "./land-list.css";

interface LandButtonProps {
  parcel: Pick<
    NonNullable<IdleRowFragment["parcel"]>,
    "code" | "name" | "areaMu" | "labelPoint" | "statedOn" | "source"
  >;
  unit: AreaUnit;
  selected: string | null;
  onOpen: (code: string, at: [number, number]) => void;
  children: ReactNode;
}

/** A parcel in a list that a rule made: its name and area, what the rule says below, and a click that opens it. */
export function LandButton({ parcel, unit, selected, onOpen, children }: LandButtonProps) {
  const { say, language } = useText();
  const { measured } = useProvenance();
  return (
    <button
      type="button"
      className="land-button"
      aria-current={selected === parcel.code}
      onClick={() => onOpen(parcel.code, parcel.labelPoint.coordinates as [number, number])}
    >
      <span className="land-button-line">
        <span className="parcel-code">{parcel.name ?? parcel.code}</span>
        <span className="parcel-area" title={measured(parcel)}>
          {formatArea(parcel.areaMu, unit, language)} <small>{say(`app.unit.${unit}`)}</small>
        </span>
      </span>
      {children}
    </button>
  );
}
