import { Tag } from "antd";
import type { SiteCheckResultFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatNumber } from "../../geo/units";
import { Facts, Section } from "../../ui/facts";
import { StageMark } from "../../ui/stage-mark";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";
import { ConstraintTable } from "./constraint-table";
import { PartsBar } from "./parts-bar";

interface CheckResultProps {
  check: SiteCheckResultFragment;
  unit: AreaUnit;
  onOpenParcel: (code: string) => void;
}

/** The answer to a site check: the verdict in a sentence, then what it rests on. */
export function CheckResult({ check, unit, onOpenParcel }: CheckResultProps) {
  const { say, named } = useText();
  const { area, share } = useAreaText(unit);
  const place = [...check.counties.map(({ county }) => county), check.township].filter((each) => each !== null);
  return (
    <>
      <Verdict check={check} unit={unit} />
      <Section title={say("check.areas")}>
        <Facts
          facts={[
            { label: say("card.area.ellipsoid"), value: area(check.area ?? 0) },
            { label: say("card.area.planar"), value: check.planarArea === null ? null : area(check.planarArea) },
            {
              label: say("check.net"),
              value: `${area(check.netUsableArea)} · ${share(check.netUsableShare)}`,
            },
            {
              label: say("check.pieces"),
              value:
                check.netUsablePieces > 1
                  ? say("check.pieces.value", {
                      count: check.netUsablePieces,
                      largest: area(check.largestUsablePiece),
                    })
                  : null,
            },
            { label: say("check.place"), value: place.map((each) => named(each)).join(" · ") },
            {
              label: say("card.in-platform"),
              value: check.platforms
                .flatMap(({ platform }) => platform ?? [])
                .map((each) => named(each))
                .join(" · "),
            },
          ]}
        />
      </Section>
      <Section title={say("check.parts")}>
        <PartsBar parts={check.parts} unit={unit} />
      </Section>
      <Section title={say("check.constraints")}>
        <ConstraintTable check={check} unit={unit} />
      </Section>
      <Uses check={check} unit={unit} />
      <Parcels check={check} unit={unit} onOpenParcel={onOpenParcel} />
      <Facilities check={check} />
    </>
  );
}

const verdictColours = { CLEAR: "success", SOFT_ONLY: "warning", BLOCKED: "error", UNKNOWN: "info" } as const;

function Verdict({ check, unit }: Pick<CheckResultProps, "check" | "unit">) {
  const { say, term } = useText();
  const { area, share } = useAreaText(unit);
  const whole = check.area ?? 0;
  return (
    <div className={`verdict verdict-${verdictColours[check.verdict]}`} role="status" data-testid="verdict">
      <p>
        {say(`check.verdict.${check.verdict}`, {
          area: area(whole),
          hard: area(check.hardArea),
          hardShare: share(whole > 0 ? check.hardArea / whole : 0),
          soft: area(check.softArea),
          softShare: share(whole > 0 ? check.softArea / whole : 0),
          net: area(check.netUsableArea),
        })}
      </p>
      <small>
        {check.reasons.map(({ code }) => term("site-reason", code)).join(" · ")}
        {check.reasons.length > 0 && " · "}
        {say("check.on", { on: check.on })}
      </small>
    </div>
  );
}

function Uses({ check, unit }: Pick<CheckResultProps, "check" | "unit">) {
  const { say, named, term } = useText();
  const { area, share } = useAreaText(unit);
  return (
    <Section title={say("check.uses")}>
      <table className="figures">
        <tbody>
          {check.landUseClasses.map((use) => (
            <tr key={`${use.system} ${use.code}`}>
              <th scope="row">
                {use.code && <span className="use-code">{use.code}</span>}{" "}
                {use.landUse ? named(use.landUse) : say("card.use.unknown")}{" "}
                {use.system && <small>{term("system", use.system)}</small>}
              </th>
              <td>{area(use.overlap)}</td>
              <td className="figure-quiet">{share(use.share)}</td>
            </tr>
          ))}
          {check.uncoveredArea > 0.05 && (
            <tr>
              <th scope="row">{say("check.uncovered")}</th>
              <td>{area(check.uncoveredArea)}</td>
              <td className="figure-quiet">{share(check.uncoveredArea / (check.area ?? 1))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Section>
  );
}

function Parcels({ check, unit, onOpenParcel }: CheckResultProps) {
  const { say } = useText();
  const { area } = useAreaText(unit);
  return check.parcelCount === 0 ? null : (
    <Section title={say("check.parcels", { count: check.parcelCount })}>
      <ul className="card-list">
        {check.parcels.map(({ parcel, overlap }) =>
          parcel ? (
            <li key={parcel.code}>
              <button type="button" className="text-link" onClick={() => onOpenParcel(parcel.code)}>
                {parcel.name ?? parcel.code}
              </button>
              <span>
                <StageMark stage={parcel.stage} /> {area(overlap)}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  );
}

function Facilities({ check }: Pick<CheckResultProps, "check">) {
  const { say, term, named, language } = useText();
  return check.facilities.length === 0 ? null : (
    <Section title={say("check.facilities")}>
      <ul className="card-list">
        {check.facilities.map(({ kind, distanceMetres, facility }) => (
          <li key={kind}>
            <span>
              <Tag variant="filled">{term("facility", kind)}</Tag> {facility && named(facility)}
            </span>
            <span>{formatNumber(distanceMetres / 1000, language, 1)} km</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
