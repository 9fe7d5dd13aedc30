import { Tag } from "antd";
import type { PlatformRecordQuery } from "../../api/generated/graphql";
import { formatNumber } from "../../geo/units";
import { Facts, Section } from "../../ui/facts";
import { ProjectList } from "../../ui/project-list";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";
import { FiguresTable } from "./figures-table";
import { Links } from "./links";
import { SourceList } from "./source-list";

type Platform = NonNullable<PlatformRecordQuery["platform"]>;

interface PlatformRecordProps {
  platform: Platform;
  onOpenPlatform: (key: string) => void;
  onOpenPark: (key: string) => void;
}

/** What the published reports say of a platform. */
export function PlatformRecord({ platform, onOpenPlatform, onOpenPark }: PlatformRecordProps) {
  const { say, term, named, language } = useText();
  const { reported } = useProvenance();
  const { parent, areas, parks, projects, indicators, industries } = platform;
  return (
    <>
      <Section title={say("card.figures")}>
        {indicators.nodes.length > 0 ? (
          <FiguresTable indicators={indicators.nodes} />
        ) : (
          <p className="card-nothing">{say("card.figures.none")}</p>
        )}
      </Section>
      <Section title={say("card.place")}>
        <Facts
          facts={[
            {
              label: say("card.area-km2"),
              value:
                platform.areaKm2 === null
                  ? null
                  : `${formatNumber(Number(platform.areaKm2), language)} ${say("measure.km2")}`,
              from: reported({ source: platform.sources.nodes[0] ?? null, statedOn: platform.asOfText }),
            },
            { label: say("card.layout"), value: platform.layout },
            { label: say("card.region"), value: platform.region && named(platform.region) },
            { label: say("card.location"), value: term("precision", platform.locationPrecision) },
            { label: say("card.as-of"), value: platform.asOfText },
            { label: say("card.note"), value: language === "en" ? platform.note : null },
          ]}
        />
      </Section>
      {industries.nodes.length > 0 && <Industries platform={platform} />}
      {parent && (
        <Section title={say("card.parent")}>
          <Links records={[parent]} onOpen={onOpenPlatform} />
        </Section>
      )}
      {areas.nodes.length > 0 && (
        <Section title={say("card.areas")}>
          <Links records={areas.nodes} onOpen={onOpenPlatform} />
        </Section>
      )}
      {parks.nodes.length > 0 && (
        <Section title={say("card.parks")}>
          <Links records={parks.nodes} onOpen={onOpenPark} />
        </Section>
      )}
      {projects.nodes.length > 0 && (
        <Section title={say("card.projects")}>
          <ProjectList projects={projects.nodes} />
        </Section>
      )}
      <Section title={say("card.source")}>
        <SourceList sources={platform.sources.nodes} />
      </Section>
    </>
  );
}

function Industries({ platform }: { platform: Platform }) {
  const { say, named } = useText();
  const of = (role: string) =>
    platform.industries.nodes
      .filter((industry) => industry.role === role)
      .toSorted((a, b) => a.position - b.position)
      .map(({ chain }) => (
        <Tag key={chain.name} variant="filled" color={role === "LEADING" ? "blue" : "default"}>
          {named(chain)}
        </Tag>
      ));
  const [leading, featured] = [of("LEADING"), of("FEATURED")];
  return (
    <Section title={say("card.industries")}>
      <Facts
        facts={[
          { label: say("card.industries.leading"), value: leading.length > 0 ? leading : null },
          { label: say("card.industries.featured"), value: featured.length > 0 ? featured : null },
        ]}
      />
    </Section>
  );
}
