import type { ParcelRecordQuery } from "../../api/generated/graphql";
import { type AreaUnit, formatArea, formatNumber, SQUARE_METRES_PER_MU } from "../../geo/units";
import { useText } from "../../ui/use-text";

type Parcel = NonNullable<ParcelRecordQuery["parcel"]>;

/** The same land measured three ways; the first is the one filters and totals use. */
export function AreaTable({ parcel, unit }: { parcel: Parcel; unit: AreaUnit }) {
  const { say, language } = useText();
  const lines = [
    { name: say("card.area.ellipsoid"), basis: "CGCS2000", mu: parcel.areaMu },
    {
      name: say("card.area.planar"),
      basis: say("card.area.planar.basis", { srid: parcel.planarSrid }),
      mu: parcel.planarAreaMu,
    },
    { name: say("card.area.registered"), basis: "", mu: parcel.registeredAreaMu },
  ];
  return (
    <table className="figures">
      <tbody>
        {lines.map(({ name, basis, mu }) => (
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
                  {formatArea(mu, unit, language)} {say(`app.unit.${unit}`)}
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
