import { ColumnWidthOutlined, HomeOutlined, MinusOutlined, PlusOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button, Space } from "antd";
import type { Bbox } from "../geo/bbox";
import type { MapHandle } from "../map/map-handle";
import { useText } from "../ui/use-text";

interface MapButtonsProps {
  map: MapHandle | null;
  home: Bbox;
  measuring: boolean;
  onMeasure: () => void;
  onPrint: () => void;
}

/** Nearer and farther, back to everything, the measure, and the print. */
export function MapButtons({ map, home, measuring, onMeasure, onPrint }: MapButtonsProps) {
  const { say } = useText();
  return (
    <Space.Compact orientation="vertical" className="map-zoom">
      <Button icon={<PlusOutlined />} aria-label={say("map.zoom-in")} onClick={() => map?.zoomBy(1)} />
      <Button icon={<MinusOutlined />} aria-label={say("map.zoom-out")} onClick={() => map?.zoomBy(-1)} />
      <Button icon={<HomeOutlined />} aria-label={say("map.home")} onClick={() => map?.fit(home)} />
      <Button
        icon={<ColumnWidthOutlined />}
        aria-label={say("measure.title")}
        aria-pressed={measuring}
        type={measuring ? "primary" : "default"}
        onClick={onMeasure}
      />
      <Button icon={<PrinterOutlined />} aria-label={say("print.open")} onClick={onPrint} />
    </Space.Compact>
  );
}
