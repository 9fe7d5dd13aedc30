import type { ParcelRecordQuery } from "../../api/generated/graphql";
import { type AreaUnit, formatArea, formatNumber, SQUARE_METRES_PER_MU } from "../../geo/units";
import { Figure } from "../../ui/figure";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";

type Parcel = NonNullable<ParcelRecordQuery["parcel"]>;

/** The same land measured three ways; the first is the one filters and totals use. */
export function AreaTable({ parcel, unit }: { parcel: Parcel; unit: AreaUnit }) {
  const { say, language } = useText();
  const { measured, reported } = useProvenance();
  const lines = [
    { name: say("card.area.ellipsoid"), basis: "CGCS2000", mu: parcel.areaMu, from: measured(parcel) },
    {
      name: say("card.area.planar"),
      basis: say("card.area.planar.basis", { srid: parcel.planarSrid }),
      mu: parcel.planarAreaMu,
      from: measured(parcel),
    },
    { name: say("card.area.registered"), basis: "", mu: parcel.registeredAreaMu, from: reported(parcel) },
  ];
  return (
    <table className="figures">
      <tbody>
        {lines.map(({ name, basis, mu, from }) => (
          <tr key={name}>
            <th scope="row">
              {name} <small>{basis}</small>
            </th>
            {mu === null ? (
              <td colSpan={2} className="figure-none">
                {say("card.area.registered.unknown")}
              </td>
            ) : (
              <>
                <td>
                  <Figure from={from}>
                    {formatArea(mu, unit, language)} {say(`app.unit.${unit}`)}
                  </Figure>
                </td>
                <td className="figure-quiet">{formatNumber(mu * SQUARE_METRES_PER_MU, language, 0)} m²</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
