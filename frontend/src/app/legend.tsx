import type { Coloured, LegendItem } from "../features/colouring/use-colouring";
import { blockMu } from "../features/assemblies/outline-layers";
import { type AreaUnit, formatNumber, fromMu } from "../geo/units";
import type { PanelMap } from "../map/panel-map";
import { Failed } from "../ui/failed";
import type { MessageKey } from "../ui/messages";
import { useText } from "../ui/use-text";
import type { Toggle } from "./address";

/** On a small screen the map comes first. */
const roomy = window.innerWidth >= 1000 && window.innerHeight >= 640;

interface LegendProps {
  layers: readonly Toggle[];
  unit: AreaUnit;
  /** What the open panel adds. */
  panelMap: PanelMap | null;
  coloured: Coloured;
}

/** What the colours and symbols mean; only those that are on the map. */
export function Legend(props: LegendProps) {
  const { say } = useText();
  const { failed } = props.coloured;
  return (
    <details className="legend map-overlay" open={roomy} aria-busy={props.coloured.busy}>
      <summary>{say("legend.title")}</summary>
      {failed && <Failed operation={failed.operation} message={failed.message} onRetry={failed.retry} />}
      <LegendList {...props} />
    </details>
  );
}

/** The lines of the legend alone, on the screen and on paper. */
export function LegendList({ layers, unit, panelMap, coloured }: LegendProps) {
  const { say, language } = useText();
  const block = `${formatNumber(fromMu(blockMu, unit), language, 1)} ${say(`app.unit.${unit}`)}`;
  return (
    <ul data-testid="legend">
      {!panelMap?.hidesParcels && <Colours coloured={coloured} />}
      {panelMap?.legend?.map(({ sign, label }) => (
        <Sign key={label} sign={sign} text={say(label)} />
      ))}
      <Sign sign="symbol-count" text={say("legend.count")} />
      {layers.includes("assembly") && <Sign sign="symbol-assembly" text={say("legend.assembly", { area: block })} />}
      {signs.map(([toggle, sign, label]) =>
        layers.includes(toggle) ? <Sign key={label} sign={sign} text={say(label)} /> : null,
      )}
      {(layers.includes("platform") || layers.includes("park")) && (
        <li className="legend-note">{say("legend.approximate")}</li>
      )}
    </ul>
  );
}

const signs: readonly (readonly [Toggle, string, MessageKey])[] = [
  ["platform", "symbol-platform", "legend.platform"],
  ["park", "symbol-park", "legend.park"],
  ["constraint", "symbol-hard", "legend.hard"],
  ["constraint", "symbol-soft", "legend.soft"],
  ["facility", "symbol-facility", "legend.facility"],
];

function Sign({ sign, text }: { sign: string; text: string }) {
  return (
    <li>
      <span className={`symbol ${sign}`} aria-hidden="true" />
      {text}
    </li>
  );
}

function Colours({ coloured }: { coloured: Coloured }) {
  return (
    <>
      {coloured.legend.map(({ title, items }) => (
        <ColourGroup key={title ?? "-"} title={title} items={items} />
      ))}
      {coloured.note && <li className="legend-note">{coloured.note}</li>}
    </>
  );
}

function ColourGroup({ title, items }: { title: string | null; items: readonly LegendItem[] }) {
  const { language } = useText();
  return (
    <>
      {title && (
        <li>
          <strong>{title}</strong>
        </li>
      )}
      {items.map(({ label, colour, pattern, count }) => (
        <li key={label} className={count === undefined && items.length > 4 ? "legend-short" : ""}>
          <span className={`symbol ${pattern ?? ""}`} style={{ background: colour }} aria-hidden="true" />
          {label}
          {count !== undefined && <output>{formatNumber(count, language)}</output>}
        </li>
      ))}
    </>
  );
}
