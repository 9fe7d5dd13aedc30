import { Button } from "antd";
import type { ReactNode } from "react";
import type { ParcelRecordQuery } from "../../api/generated/graphql";
import type { AreaUnit } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { Facts, Section } from "../../ui/facts";
import { ProjectList } from "../../ui/project-list";
import { useText } from "../../ui/use-text";
import { oneLanguage } from "../../ui/one-language";
import { AreaTable } from "./area-table";
import { ConstraintList } from "./constraint-list";
import { ContractList } from "./contract-list";

type Parcel = NonNullable<ParcelRecordQuery["parcel"]>;

interface ParcelRecordProps {
  parcel: Parcel;
  unit: AreaUnit;
  onOpenPlatform: (key: string) => void;
  /** Further sections, before the source. */
  children?: ReactNode;
}

/** What is known of a parcel, section by section. */
export function ParcelRecord({ parcel, unit, onOpenPlatform, children }: ParcelRecordProps) {
  const { say } = useText();
  return (
    <>
      <Section title={say("card.area")}>
        <AreaTable parcel={parcel} unit={unit} />
      </Section>
      <Uses parcel={parcel} />
      <Place parcel={parcel} onOpenPlatform={onOpenPlatform} />
      <Section title={say("card.contracts")}>
        {parcel.contracts.nodes.length > 0 ? (
          <ContractList contracts={parcel.contracts.nodes} county={parcel.code.slice(0, 6)} />
        ) : (
          <Nothing />
        )}
        <ActLink record={`Parcel:${parcel.code}`} label={say("acts.open.parcel")} county={parcel.code.slice(0, 6)} />
      </Section>
      <Section title={say("card.projects")}>
        {parcel.projects.nodes.length > 0 ? <ProjectList projects={parcel.projects.nodes} /> : <Nothing />}
      </Section>
      <Section title={say("card.constraints")}>
        {parcel.constraints.nodes.length > 0 ? (
          <ConstraintList constraints={parcel.constraints.nodes} county={parcel.code.slice(0, 6)} />
        ) : (
          <p className="card-nothing">{say("card.constraints.none")}</p>
        )}
      </Section>
      {children}
      <Provenance parcel={parcel} />
    </>
  );
}

function Nothing() {
  const { say } = useText();
  return <p className="card-nothing">{say("app.none")}</p>;
}

function Uses({ parcel }: { parcel: Parcel }) {
  const { say, term, named } = useText();
  const describe = (system: string | null, code: string | null, landUse: Parcel["landUse"] | null) =>
    system && code ? (
      <>
        <span className="use-code">{code}</span> {landUse ? named(landUse) : ""} <small>{term("system", system)}</small>
      </>
    ) : (
      say("card.use.unknown")
    );
  return (
    <Section title={say("card.use")}>
      <Facts
        facts={[
          { label: say("card.use.now"), value: describe(parcel.landUseSystem, parcel.landUseCode, parcel.landUse) },
          {
            label: say("card.use.planned"),
            value: describe(parcel.plannedUseSystem, parcel.plannedUseCode, parcel.plannedUse),
          },
        ]}
      />
    </Section>
  );
}

function Place({ parcel, onOpenPlatform }: Pick<ParcelRecordProps, "parcel" | "onOpenPlatform">) {
  const { say, term, named } = useText();
  const { platform, township } = parcel;
  return (
    <Section title={say("card.place")}>
      <Facts
        facts={[
          { label: say("card.code"), value: parcel.code },
          { label: say("card.county"), value: parcel.county && named(parcel.county) },
          {
            label: say("card.township"),
            value: township && (
              <>
                {named(township)}{" "}
                {parcel.townshipPrecision === "APPROXIMATE" && <small>{say("card.township.approximate")}</small>}
              </>
            ),
          },
          { label: say("card.ownership"), value: term("ownership", parcel.ownership) },
          {
            label: say("card.in-platform"),
            value: platform && (
              <Button type="link" size="small" className="inline-link" onClick={() => onOpenPlatform(platform.key)}>
                {named(platform)}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Provenance({ parcel }: { parcel: Parcel }) {
  const { say, term, language } = useText();
  return (
    <Section title={say("card.source")}>
      <Facts
        facts={[
          {
            label: say("card.source"),
            value: [oneLanguage(parcel.source.title, language), parcel.source.publisher].filter(Boolean).join(" · "),
          },
          { label: say("card.stated-on"), value: `${parcel.statedOn} · ${term("origin", parcel.origin)}` },
          { label: say("card.updated-at"), value: new Date(parcel.updatedAt).toLocaleString(language) },
        ]}
      />
    </Section>
  );
}
