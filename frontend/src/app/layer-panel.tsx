import { useText } from "../ui/use-text";
import { type Colouring, colourings, type Toggle, toggles } from "./address";

interface LayerPanelProps {
  layers: readonly Toggle[];
  colouring: Colouring;
  opacity: number;
  onLayers: (layers: Toggle[]) => void;
  onColouring: (colouring: Colouring) => void;
  onOpacity: (opacity: number) => void;
}

/** Layers on and off, what the parcels are coloured by, and how dense. */
export function LayerPanel({ layers, colouring, opacity, onLayers, onColouring, onOpacity }: LayerPanelProps) {
  const { say } = useText();
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
                onLayers(toggles.filter((each) => (each === toggle ? event.target.checked : layers.includes(each))))
              }
            />
            {say(`layer.${toggle}`)}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{say("map.colouring")}</summary>
        <fieldset>
          <legend className="sr-only">{say("map.colouring")}</legend>
          {colourings.map((each) => (
            <label key={each}>
              <input type="radio" name="colouring" checked={colouring === each} onChange={() => onColouring(each)} />
              {say(`map.colouring.${each}`)}
            </label>
          ))}
        </fieldset>
        <label className="opacity">
          {say("map.opacity")}
          <input
            type="range"
            min={10}
            max={100}
            step={5}
            value={opacity}
            onChange={(event) => onOpacity(Number(event.target.value))}
          />
          <output>{opacity}%</output>
        </label>
      </details>
    </div>
  );
}
