import { HomeOutlined, MinusOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Space } from "antd";
import type { Bbox } from "../geo/bbox";
import type { MapHandle } from "../map/map-handle";
import { useText } from "../ui/use-text";
import { type Toggle, toggles } from "./address";

interface MapButtonsProps {
  layers: readonly Toggle[];
  map: MapHandle | null;
  home: Bbox;
  onLayers: (layers: Toggle[]) => void;
}

/** Layers on and off, nearer and farther, and back to everything. */
export function MapButtons({ layers, map, home, onLayers }: MapButtonsProps) {
  const { say } = useText();
  return (
    <>
      <fieldset className="map-layers map-overlay">
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
      <Space.Compact orientation="vertical" className="map-zoom">
        <Button icon={<PlusOutlined />} aria-label={say("map.zoom-in")} onClick={() => map?.zoomBy(1)} />
        <Button icon={<MinusOutlined />} aria-label={say("map.zoom-out")} onClick={() => map?.zoomBy(-1)} />
        <Button icon={<HomeOutlined />} aria-label={say("map.home")} onClick={() => map?.fit(home)} />
      </Space.Compact>
    </>
  );
}
