import { AimOutlined } from "@ant-design/icons";
import { Button, Tag } from "antd";
import { ParkRecordDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { ActLink } from "../../ui/act-link";
import { Card, CardWaiting } from "../../ui/card";
import { Facts, Section } from "../../ui/facts";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";
import { Links } from "./links";
import { SourceList } from "./source-list";

interface ParkCardProps {
  parkKey: string;
  onOpenPlatform: (key: string) => void;
  onLocate: (at: [number, number]) => void;
  onClose: () => void;
}

/** The record of one specialised park. */
export function ParkCard({ parkKey, onOpenPlatform, onLocate, onClose }: ParkCardProps) {
  const { say, term, named, language } = useText();
  const { load, retry } = useOperation(ParkRecordDocument, { key: parkKey });
  const answered = shown(load)?.park ?? null;
  const park = answered?.key === parkKey ? answered : null;
  const at = park?.location?.type === "Point" ? park.location.coordinates : null;
  return (
    <Card
      kind={say("card.park")}
      title={park ? named(park) : parkKey}
      actions={
        <>
          <ActLink record={`Park:${parkKey}`} of={park ? named(park) : parkKey} adminOnly />
          <Button
            size="small"
            icon={<AimOutlined />}
            disabled={!at}
            onClick={() => at && onLocate([at[0] as number, at[1] as number])}
          >
            {say("map.locate")}
          </Button>
        </>
      }
      onClose={onClose}
    >
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !park && <CardWaiting />}
      {load.state === "ready" && !park && <p role="alert">{say("card.not-found", { key: parkKey })}</p>}
      {park && (
        <>
          <Section title={say("card.place")}>
            <Facts
              facts={[
                { label: say("card.region"), value: park.region && named(park.region) },
                { label: say("card.location"), value: term("precision", park.locationPrecision) },
                { label: say("card.as-of"), value: park.asOfText },
                { label: say("card.note"), value: language === "en" ? park.note : null },
              ]}
            />
          </Section>
          {park.industries.nodes.length > 0 && (
            <Section title={say("card.industries")}>
              {park.industries.nodes.map((chain) => (
                <Tag key={chain.name} variant="filled" color="blue">
                  {named(chain)}
                </Tag>
              ))}
            </Section>
          )}
          {park.platform && (
            <Section title={say("card.in-platform")}>
              <Links records={[park.platform]} onOpen={onOpenPlatform} />
            </Section>
          )}
          <Section title={say("card.source")}>
            <SourceList sources={park.sources.nodes} />
          </Section>
        </>
      )}
    </Card>
  );
}

export default ParkCard;
