import { Alert } from "antd";
import type { AssemblyFactsFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import { type Fact, Facts } from "../../ui/facts";
import { StageMark } from "../../ui/stage-mark";
import { useProvenance } from "../../ui/use-provenance";
import { type Text, useText } from "../../ui/use-text";

interface AssemblyFactsProps {
  assembly: AssemblyFactsFragment;
  unit: AreaUnit;
  onOpenParcel: (code: string) => void;
}

/** Areas, shape, obstacles, what is missing and the members of an assembly. */
export function AssemblyFacts({ assembly, unit, onOpenParcel }: AssemblyFactsProps) {
  const text = useText();
  const { say, language } = text;
  const { summed } = useProvenance();
  const from = summed(formatNumber(assembly.memberCount, language), null);
  const parcelButton = (code: string, name: string | null) => (
    <button type="button" className="assembly-parcel" onClick={() => onOpenParcel(code)}>
      {withoutPlatform(name, assembly) || code}
    </button>
  );
  return (
    <div className="assembly-facts">
      {assembly.verdictDependsOnBasis && <Alert type="warning" showIcon title={say("assembly.basis.depends")} />}
      <Facts
        facts={[...shapeFacts(assembly, text, unit), ...obstacleFacts(assembly, text, unit)].map((fact) => ({
          ...fact,
          from,
        }))}
      />
      {assembly.missing.length > 0 && (
        <section aria-label={say("assembly.missing")}>
          <h2>{say("assembly.missing")}</h2>
          <ul className="assembly-members assembly-missing">
            {assembly.missing.map(
              ({ parcel, areaTogether }) =>
                parcel && (
                  <li key={parcel.code}>
                    {parcelButton(parcel.code, parcel.name)}
                    <StageMark stage={parcel.stage} />
                    <small>
                      {say("assembly.missing.brings", {
                        area: formatArea(areaTogether, unit, language),
                        unit: say(`app.unit.${unit}`),
                      })}
                    </small>
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
      <section aria-label={say("assembly.members.title")}>
        <h2>{say("assembly.members.title")}</h2>
        <ul className="assembly-members">
          {assembly.members.map(({ code, name, stage, areaMu }) => (
            <li key={code}>
              {parcelButton(code, name)}
              <StageMark stage={stage} />
              <small>
                {formatArea(areaMu, unit, language)} {say(`app.unit.${unit}`)}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The name without that of the platform, which stands above the list. */
function withoutPlatform(name: string | null, { platforms }: AssemblyFactsFragment): string | null {
  const platform = platforms.find((each) => name?.startsWith(each.name));
  return platform && name ? name.slice(platform.name.length).trim() : name;
}

function shapeFacts(assembly: AssemblyFactsFragment, { say, language }: Text, unit: AreaUnit): Fact[] {
  const area = (mu: number | null) =>
    mu === null ? null : `${formatArea(mu, unit, language)} ${say(`app.unit.${unit}`)}`;
  const rectangle = assembly.inscribedRectangle;
  const metres = assembly.bridgedGaps.map((gap) => gap.metres);
  return [
    { label: say("card.area.ellipsoid"), value: area(assembly.area) },
    { label: say("card.area.planar"), value: area(assembly.planar) },
    { label: say("card.area.registered"), value: area(assembly.registered) ?? say("card.area.registered.unknown") },
    {
      label: say("assembly.rectangle"),
      value:
        rectangle &&
        say("assembly.rectangle.sides", {
          length: formatNumber(rectangle.length, language, 0),
          width: formatNumber(rectangle.width, language, 0),
          area: formatArea(rectangle.area, unit, language),
          unit: say(`app.unit.${unit}`),
        }),
    },
    {
      label: say("assembly.compactness"),
      value: assembly.compactness === null ? null : formatNumber(assembly.compactness, language, 2),
    },
    {
      label: say("assembly.gaps"),
      value:
        metres.length > 0 &&
        say("assembly.gaps.list", { count: metres.length, metres: formatNumber(Math.max(...metres), language, 1) }),
    },
  ].map((fact) => ({ ...fact, value: fact.value || null }));
}

function obstacleFacts({ obstacles }: AssemblyFactsFragment, { say, language }: Text, unit: AreaUnit): Fact[] {
  const land = (mu: number, share: number) => ({
    area: formatArea(mu, unit, language),
    unit: say(`app.unit.${unit}`),
    share: formatNumber(share * 100, language, 1),
  });
  const { notPrepared, contracts, constraints } = obstacles;
  const facts: Fact[] = [
    {
      label: say("assembly.obstacle.unprepared"),
      value:
        notPrepared.count > 0
          ? say("assembly.obstacle.parcels", { count: notPrepared.count, ...land(notPrepared.area, notPrepared.share) })
          : null,
    },
    {
      label: say("assembly.obstacle.contracts"),
      value:
        contracts && contracts.count > 0
          ? say("assembly.obstacle.parcels", { count: contracts.parcelCount, ...land(contracts.area, contracts.share) })
          : null,
    },
    {
      label: say("assembly.obstacle.hard"),
      value:
        constraints && constraints.hardShare > 0
          ? say("assembly.obstacle.land", land(constraints.hardArea, constraints.hardShare))
          : null,
    },
    {
      label: say("assembly.obstacle.soft"),
      value:
        constraints && constraints.softShare > 0
          ? say("assembly.obstacle.land", land(constraints.softArea, constraints.softShare))
          : null,
    },
  ];
  return facts.some(({ value }) => value !== null)
    ? facts
    : [{ label: say("assembly.obstacles"), value: say("assembly.obstacle.none") }];
}
