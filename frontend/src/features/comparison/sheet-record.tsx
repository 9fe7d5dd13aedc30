import type { SiteFactParcelFragment } from "../../api/generated/graphql";
import { useMapSettings } from "../../api/session/use-map-settings";
import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import { LiveAddress } from "../../ui/live-address";
import "../../ui/map-texts";
import { oneLanguage } from "../../ui/one-language";
import { useMoney } from "../../ui/use-money";
import { useText } from "../../ui/use-text";
import type { SiteFacts } from "./use-site-facts";

interface SheetRecordProps {
  facts: SiteFacts;
  unit: AreaUnit;
}

/** The second page: distances, constraints, contracts with their clocks, and where all of it comes from. */
export function SheetRecord({ facts, unit }: SheetRecordProps) {
  const { say, term, named, language } = useText();
  const { check, parcels } = facts;
  const share = (value: number) => `${formatNumber(value * 100, language, 1)}%`;
  return (
    <>
      <table className="sheet-table" aria-label={say("sheet.distances")}>
        <caption>{say("sheet.distances")}</caption>
        <tbody>
          {check.facilities.map(({ kind, distanceMetres, facility }) => (
            <tr key={`${kind} ${distanceMetres}`}>
              <th scope="row">{term("facility", kind)}</th>
              <td>{facility && named(facility)}</td>
              <td>{formatNumber(distanceMetres / 1000, language, 1, 1)} km</td>
            </tr>
          ))}
          {check.facilities.length === 0 && <Nothing />}
        </tbody>
      </table>
      <table className="sheet-table" aria-label={say("card.constraints")}>
        <caption>
          {say("card.constraints")} · {term("site-verdict", check.verdict)} · {say("compare.usable")}{" "}
          {share(check.netUsableShare)}
        </caption>
        <tbody>
          {check.constraintKinds.map((each) => (
            <tr key={`${each.kind} ${each.hardness}`}>
              <th scope="row">{term("constraint", each.kind)}</th>
              <td>{term("hardness", each.hardness)}</td>
              <td>
                {formatArea(each.overlap, unit, language)} {say(`app.unit.${unit}`)}
              </td>
              <td>{share(each.share)}</td>
            </tr>
          ))}
          {check.constraintKinds.length === 0 && <Nothing />}
        </tbody>
      </table>
      {parcels.slice(0, mostContracts).map((parcel) => (
        <Contract key={parcel.code} parcel={parcel} named={parcels.length > 1} />
      ))}
      <Sources facts={facts} />
    </>
  );
}

// A page has room for so many; the live view has them all.
const mostContracts = 3;

function Nothing() {
  const { say } = useText();
  return (
    <tr>
      <td>{say("app.none")}</td>
    </tr>
  );
}

function Contract({ parcel, named }: { parcel: SiteFactParcelFragment; named: boolean }) {
  const { say, term, language } = useText();
  const money = useMoney();
  const [contract] = parcel.contracts.nodes;
  const clock = parcel.idleClock;
  const title = named ? `${say("card.contracts")} ${parcel.code}` : say("card.contracts");
  const lines: [string, string | null | undefined][] = [
    [say("card.contract.number"), contract && `${contract.number} · ${term("contract-kind", contract.kind)}`],
    [say("card.contract.holder"), contract?.holder],
    [say("card.contract.signed"), contract?.signedOn],
    [say("card.contract.price"), contract && money(contract.price)],
    [say("sheet.agreed-start"), contract?.agreedStartOn],
    [say("sheet.started"), contract?.startedOn],
    [say("sheet.clock"), clock && term("idle-state", clock.state)],
    [say("sheet.clock.start"), clock?.startOn],
    [say("sheet.clock.full"), clock?.fullOn],
    [
      say("sheet.clock.days"),
      clock?.daysRun === null || clock?.daysRun === undefined ? null : formatNumber(clock.daysRun, language, 0),
    ],
    [say("sheet.clock.fee"), clock?.consequence?.feeFrom],
    [say("sheet.clock.take-back"), clock?.consequence?.takeBackFrom],
  ];
  const said = lines.filter(([, value]) => value);
  return (
    <table className="sheet-table" aria-label={title}>
      <caption>{title}</caption>
      <tbody>
        {said.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
        {said.length === 0 && <Nothing />}
      </tbody>
    </table>
  );
}

function Sources({ facts: { parcels, check } }: { facts: SiteFacts }) {
  const settings = useMapSettings();
  const { say, language } = useText();
  const sources = [
    ...new Set(
      parcels.map(({ source, statedOn }) =>
        [oneLanguage(source.title, language), source.publisher, statedOn].filter(Boolean).join(" · "),
      ),
    ),
  ];
  return (
    <section className="sheet-sources" aria-label={say("card.source")}>
      <h2>{say("card.source")}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
        <li>{say("map.attribution")}</li>
      </ul>
      <p>
        {say("sheet.date")} {check.on}
      </p>
      {settings.reviewNumber && <p>{say("map.review-number", { number: settings.reviewNumber })}</p>}
      {settings.contact && <p>{say("print.contact", { contact: settings.contact })}</p>}
      <LiveAddress label={say("sheet.live")} />
    </section>
  );
}
