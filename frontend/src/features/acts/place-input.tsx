import { AimOutlined } from "@ant-design/icons";
import { Button, Input, Space } from "antd";
import { useMemo, useState } from "react";
import { pickPlace } from "../../map/modes/pick-place";
import { useText } from "../../ui/use-text";
import { editScene } from "../editing/edit-layers";
import { useLatest } from "../editing/use-latest";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { placeOf } from "./act-input";

interface PlaceInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  page: PanelProps;
}

/** A place: typed as longitude and latitude, or clicked on the map. */
export function PlaceInput({ label, value, onChange, page }: PlaceInputProps) {
  const { say } = useText();
  const [picking, setPicking] = useState(false);
  const latest = useLatest(onChange);
  const part = useMemo(() => {
    const at = placeOf(value);
    const mode = picking
      ? pickPlace({
          picked: ({ lng, lat }) => {
            latest()(`${lng.toFixed(6)}, ${lat.toFixed(6)}`);
            setPicking(false);
          },
          cancelled: () => setPicking(false),
        })
      : null;
    return {
      above: editScene({ before: [], around: [], shapes: [], sketch: at ? [at] : [] }),
      ...(mode ? { mode } : {}),
    };
  }, [value, picking, latest]);
  useOnMap(page.onMap, part);
  return (
    <Space.Compact block>
      <Input
        aria-label={label}
        value={value}
        placeholder="112.690000, 22.390000"
        onChange={(event) => onChange(event.target.value)}
      />
      <Button icon={<AimOutlined />} aria-pressed={picking} onClick={() => setPicking(!picking)}>
        {say("act.place.pick")}
      </Button>
    </Space.Compact>
  );
}
