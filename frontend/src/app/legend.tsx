import { StageMark } from "../ui/stage-mark";
import { stages } from "../ui/stages";
import { useText } from "../ui/use-text";
import type { PanelMap } from "../map/panel-map";
import type { LandUseClass } from "../ui/land-use-class";
import type { Toggle } from "./address";

/** Classes of the sea are not planned on land. */
const onLand = ({ code }: LandUseClass) => code <= "17" || code === "23";

/** On a small screen the map comes first. */
const roomy = window.innerWidth >= 1000 && window.innerHeight >= 640;

interface LegendProps {
  layers: readonly Toggle[];
  /** What the open panel adds. */
  panelMap: PanelMap | null;
  /** The classes of planned use, where parcels are coloured by them. */
  uses: readonly LandUseClass[] | null;
}

/** What the colours and symbols mean; only those that are on the map. */
export function Legend({ layers, panelMap, uses }: LegendProps) {
  const { say, named } = useText();
  return (
    <details className="legend map-overlay" open={roomy}>
      <summary>{say("legend.title")}</summary>
      <ul>
        {!panelMap?.hidesParcels &&
          uses?.filter(onLand).map((use) => (
            <li key={use.code}>
              <span className="symbol" style={{ background: use.colour }} aria-hidden="true" />
              {use.code} {named(use)}
            </li>
          ))}
        {!panelMap?.hidesParcels &&
          !uses &&
          stages.map((stage) => (
            <li key={stage}>
              <StageMark stage={stage} />
            </li>
          ))}
        {panelMap?.legend?.map(({ sign, label }) => (
          <li key={label}>
            <span className={`symbol ${sign}`} aria-hidden="true" />
            {say(label)}
          </li>
        ))}
        <li>
          <span className="symbol symbol-count" aria-hidden="true" />
          {say("legend.count")}
        </li>
        {layers.includes("platform") && (
          <>
            <li>
              <span className="symbol symbol-platform" aria-hidden="true" />
              {say("legend.platform")}
            </li>
            <li>
              <span className="symbol symbol-park" aria-hidden="true" />
              {say("legend.park")}
            </li>
            <li className="legend-note">{say("legend.approximate")}</li>
          </>
        )}
        {layers.includes("constraint") && (
          <>
            <li>
              <span className="symbol symbol-hard" aria-hidden="true" />
              {say("legend.hard")}
            </li>
            <li>
              <span className="symbol symbol-soft" aria-hidden="true" />
              {say("legend.soft")}
            </li>
          </>
        )}
        {layers.includes("facility") && (
          <li>
            <span className="symbol symbol-facility" aria-hidden="true" />
            {say("legend.facility")}
          </li>
        )}
      </ul>
    </details>
  );
}
