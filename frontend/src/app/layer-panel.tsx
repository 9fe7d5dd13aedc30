import { Select } from "antd";
import { type RuleSetsQuery, RuleSetsDocument } from "../api/generated/graphql";
import { shown } from "../api/load";
import type { MapSettings } from "../api/session/configuration";
import { useOperation } from "../api/use-operation";
import { colourings } from "../features/colouring/colourings";
import { ActLink } from "../ui/act-link";
import { useText } from "../ui/use-text";
import { type Address, baseMaps, type Toggle, toggles } from "./address";
import type { Change } from "./address-store";
import { parcelOpacity } from "./defaults";

interface LayerPanelProps {
  address: Pick<Address, "layers" | "colouring" | "ruleSet" | "base" | "opacity">;
  settings: MapSettings;
  onChange: Change;
}

/** Layers on and off, what lies below, what the parcels are coloured by, and how dense each layer is. */
export function LayerPanel({ address, settings, onChange }: LayerPanelProps) {
  const { say } = useText();
  const { layers } = address;
  return (
    <div className="map-layers map-overlay">
      <fieldset>
        <legend className="sr-only">{say("map.layers")}</legend>
        {toggles.map((toggle) => (
          <label key={toggle}>
            <input
              type="checkbox"
              checked={layers.includes(toggle)}
              onChange={(event) =>
                onChange({
                  layers: toggles.filter((each) => (each === toggle ? event.target.checked : layers.includes(each))),
                })
              }
            />
            {say(`layer.${toggle}`)}
          </label>
        ))}
      </fieldset>
      {layers.includes("constraint") &&
        (["recordConstraint", "publishConstraintVersion"] as const).map((act) => (
          <ActLink key={act} act={act} label={say(`acts.new.${act}`)} />
        ))}
      <details>
        <summary>{say("map.colouring")}</summary>
        {settings.tianditu && <BaseChoice base={address.base} onChange={onChange} />}
        <ColourChoice address={address} onChange={onChange} />
        <fieldset className="opacities">
          <legend>{say("map.opacity")}</legend>
          {(["parcel", ...layers] as const).map((layer) => (
            <Opacity key={layer} layer={layer} opacity={address.opacity} onChange={onChange} />
          ))}
        </fieldset>
      </details>
    </div>
  );
}

function BaseChoice({ base, onChange }: { base: Address["base"]; onChange: Change }) {
  const { say } = useText();
  return (
    <fieldset>
      <legend>{say("base.title")}</legend>
      {baseMaps.map((each) => (
        <label key={each}>
          <input type="radio" name="base" checked={base === each} onChange={() => onChange({ base: each })} />
          {say(`base.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

const noVariables = {};

function ColourChoice({ address, onChange }: Pick<LayerPanelProps, "address" | "onChange">) {
  const { say } = useText();
  const rating = address.colouring === "inefficient";
  const { load } = useOperation(RuleSetsDocument, rating ? noVariables : null);
  return (
    <>
      <fieldset>
        <legend>{say("map.colouring.title")}</legend>
        {colourings.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="colouring"
              checked={address.colouring === each}
              onChange={() => onChange({ colouring: each })}
            />
            {say(`map.colouring.${each}`)}
          </label>
        ))}
      </fieldset>
      {rating && (
        <Select
          size="small"
          aria-label={say("colouring.rule-set")}
          placeholder={say("inefficient.choose")}
          loading={load.state === "loading"}
          status={load.state === "failed" ? "error" : ""}
          options={shown(load)?.inefficiencyRuleSets.nodes.map(choiceOf) ?? []}
          value={address.ruleSet}
          onChange={(ruleSet: string) => onChange({ ruleSet })}
        />
      )}
    </>
  );
}

function choiceOf({ key, name, place }: RuleSetsQuery["inefficiencyRuleSets"]["nodes"][number]) {
  return { value: key, label: `${name} · ${place}` };
}

interface OpacityProps {
  layer: Toggle | "parcel";
  opacity: Address["opacity"];
  onChange: Change;
}

function Opacity({ layer, opacity, onChange }: OpacityProps) {
  const { say } = useText();
  const name = say(`layer.${layer}`);
  const percent = opacity[layer] ?? (layer === "parcel" ? parcelOpacity : 100);
  return (
    <label className="opacity">
      <span aria-hidden="true">{name}</span>
      <input
        type="range"
        aria-label={say("layer.opacity", { layer: name })}
        min={10}
        max={100}
        step={5}
        value={percent}
        onChange={(event) => onChange({ opacity: { ...opacity, [layer]: Number(event.target.value) } }, "replace")}
      />
      <output>{percent}%</output>
    </label>
  );
}
