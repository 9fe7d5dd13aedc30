import type { SiteCheckResultFragment } from "../../api/generated/graphql";
import type { AreaUnit } from "../../geo/units";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";
import { partsOf } from "./parts";

interface PartsBarProps {
  parts: SiteCheckResultFragment["parts"];
  unit: AreaUnit;
}

/** The whole of the land as one bar: what lies under hard, soft, both or no constraint. */
export function PartsBar({ parts, unit }: PartsBarProps) {
  const { say } = useText();
  const { area, share } = useAreaText(unit);
  const lines = partsOf(parts);
  return (
    <>
      <div className="parts-bar" aria-hidden="true">
        {lines.map(({ part, share: width }) => (
          <span key={part} className={`part part-${part}`} style={{ width: `${width * 100}%` }} />
        ))}
      </div>
      <table className="figures">
        <caption className="sr-only">{say("check.parts")}</caption>
        <tbody>
          {lines.map(({ part, mu, share: width }) => (
            <tr key={part}>
              <th scope="row">
                <span className={`part-mark part-${part}`} aria-hidden="true" /> {say(`check.part.${part}`)}
              </th>
              <td>{area(mu)}</td>
              <td className="figure-quiet">{share(width)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say("check.total")}</th>
            <td className="figure-number">{area(lines.reduce((sum, { mu }) => sum + mu, 0))}</td>
            <td className="figure-quiet">{share(lines.reduce((sum, { share: width }) => sum + width, 0))}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
