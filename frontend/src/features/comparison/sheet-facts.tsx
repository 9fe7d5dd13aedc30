import { type AreaUnit, formatArea, formatNumber, SQUARE_METRES_PER_MU } from "../../geo/units";
import { useText } from "../../ui/use-text";
import type { SiteFacts } from "./use-site-facts";

interface SheetFactsProps {
  facts: SiteFacts;
  unit: AreaUnit;
}

/** What the first page says below the map: areas on three bases, stage, use and place. */
export function SheetFacts({ facts, unit }: SheetFactsProps) {
  const { say, term, named, language } = useText();
  const { parcels, whole } = facts;
  const each = (of: (parcel: (typeof parcels)[number]) => string | null | undefined) =>
    [...new Set(parcels.map(of).filter(Boolean))].join(" / ") || say("app.unknown");
  const use = (system: string | null, code: string | null, name: string) =>
    code ? `${code} ${name} (${term("system", system ?? "")})` : null;
  const areas: [string, number | null][] = [
    [`${say("card.area.ellipsoid")} (CGCS2000)`, whole.area],
    [`${say("card.area.planar")} (EPSG:${parcels[0]?.planarSrid ?? ""})`, whole.planar],
    [say("card.area.registered"), whole.registered],
  ];
  const lines: [string, string][] = [
    [say("card.code"), parcels.map(({ code }) => code).join(", ")],
    [say("filter.stage"), each(({ stage }) => term("stage", stage))],
    [
      say("card.use.now"),
      each(({ landUseSystem, landUseCode, landUse }) => use(landUseSystem, landUseCode, landUse ? named(landUse) : "")),
    ],
    [
      say("card.use.planned"),
      each(({ plannedUseSystem, plannedUseCode, plannedUse }) =>
        use(plannedUseSystem, plannedUseCode, plannedUse ? named(plannedUse) : ""),
      ),
    ],
    [say("card.ownership"), each(({ ownership }) => term("ownership", ownership))],
    [
      say("card.place"),
      each(({ county, township }) => [named(county), township && named(township)].filter(Boolean).join(" ")),
    ],
    [say("card.in-platform"), each(({ platform }) => platform && named(platform))],
  ];
  return (
    <div className="sheet-columns">
      <table className="sheet-table" aria-label={say("card.area")}>
        <caption>{say("card.area")}</caption>
        <tbody>
          {areas.map(([label, mu]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {mu === null
                  ? say("card.area.registered.unknown")
                  : `${formatArea(mu, unit, language)} ${say(`app.unit.${unit}`)}`}
              </td>
              <td>{mu !== null && `${formatNumber(mu * SQUARE_METRES_PER_MU, language, 0)} m²`}</td>
            </tr>
          ))}
          {whole.inscribedRectangle && (
            <tr>
              <th scope="row">{say("compare.rectangle")}</th>
              <td colSpan={2}>
                {formatNumber(whole.inscribedRectangle.length, language, 0)} ×{" "}
                {formatNumber(whole.inscribedRectangle.width, language, 0)} m
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <table className="sheet-table" aria-label={say("sheet.land")}>
        <caption>{say("sheet.land")}</caption>
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
