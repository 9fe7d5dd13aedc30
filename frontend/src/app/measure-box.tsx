import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Position } from "geojson";
import { areaOf, lengthOf } from "../geo/geodesic";
import { formatNumber, SQUARE_METRES_PER_MU } from "../geo/units";
import { useText } from "../ui/use-text";

/** Length in metres and area in mu of what is measured. */
export function MeasureBox({ line, onClose }: { line: readonly Position[]; onClose: () => void }) {
  const { say, language } = useText();
  const metres = lengthOf(line);
  const area = line.length > 2 ? areaOf(line) : null;
  return (
    <section className="measure-box map-overlay" aria-label={say("measure.title")} data-testid="measure">
      <strong>{say("measure.title")}</strong>
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={say("app.close")} onClick={onClose} />
      <p>
        {line.length < 2
          ? say("measure.hint")
          : say("measure.length", {
              length:
                metres >= 10_000
                  ? `${formatNumber(metres / 1000, language, 2)} km`
                  : `${formatNumber(metres, language, 1)} m`,
            })}
      </p>
      {area !== null && (
        <p>
          {say("measure.area", {
            mu: formatNumber(area / SQUARE_METRES_PER_MU, language, 1, 1),
            metres: formatNumber(area, language, 0),
          })}
        </p>
      )}
    </section>
  );
}
