import { CloseOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import type { FacilityKind } from "../../api/generated/graphql";
import { NumberField } from "../../ui/number-field";
import { useText } from "../../ui/use-text";
import type { Criteria } from "./criteria";
import { facilityKinds, wishKinds } from "./wish-kinds";

interface NearFacilitiesProps {
  distances: Criteria["distances"];
  onChange: (distances: Criteria["distances"]) => void;
}

/** How far the nearest facility of a kind may be; one line for each kind that was asked for. */
export function NearFacilities({ distances, onChange }: NearFacilitiesProps) {
  const { say, term } = useText();
  const left = facilityKinds.filter((kind) => !distances.some(({ facility }) => facility === kind));
  return (
    <fieldset className="site-near">
      <legend>{say("site.near")}</legend>
      {distances.map(({ facility, maxMetres }) => (
        <div key={facility} className="site-near-line">
          <span>{term("facility", facility)}</span>
          <NumberField
            label={say("site.range.to", { name: say("site.distance", { kind: term("facility", facility) }) })}
            value={maxMetres}
            scale={1000}
            onCommit={(metres) =>
              onChange(
                metres === null
                  ? distances.filter((each) => each.facility !== facility)
                  : distances.map((each) => (each.facility === facility ? { facility, maxMetres: metres } : each)),
              )
            }
          />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={say("site.near.remove", { kind: term("facility", facility) })}
            onClick={() => onChange(distances.filter((each) => each.facility !== facility))}
          />
        </div>
      ))}
      {left.length > 0 && (
        <Select<FacilityKind | null>
          size="small"
          aria-label={say("site.near.add")}
          placeholder={say("site.near.add")}
          value={null}
          options={left.map((value) => ({ value, label: term("facility", value) }))}
          onChange={(facility) => facility && onChange([...distances, { facility, maxMetres: presetOf(facility) }])}
        />
      )}
    </fieldset>
  );
}

function presetOf(kind: FacilityKind): number {
  return wishKinds.find(({ name }) => name === kind)?.none ?? 10_000;
}
