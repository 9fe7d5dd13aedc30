import { mapScale } from "../geo/map-scale";
import { type AreaUnit, formatNumber, fromMu } from "../geo/units";
import type { Camera } from "../map/camera";
import { useText } from "../ui/use-text";

/** A round length on the ground, and the area of the square with this side. */
export function ScaleBar({ camera, unit }: { camera: Camera; unit: AreaUnit }) {
  const { say, language } = useText();
  const { metres, pixels, squareMu } = mapScale(camera.lat, camera.zoom, 110);
  const length = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  const square = fromMu(squareMu, unit);
  const area = `${formatNumber(square, language, square < 10 ? 2 : 0)} ${say(`app.unit.${unit}`)}`;
  return (
    <div className="scale-bar" role="img" aria-label={say("scale.label", { length, area })} data-testid="scale">
      <b style={{ width: pixels }}>{length}</b>
      <span>{say("scale.square", { area })}</span>
    </div>
  );
}
