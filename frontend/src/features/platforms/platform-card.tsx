import { AimOutlined } from "@ant-design/icons";
import { Button, Tag } from "antd";
import { PlatformRecordDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { ActLink } from "../../ui/act-link";
import { Card, CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";
import { PlatformRecord } from "./platform-record";

interface PlatformCardProps {
  platformKey: string;
  onOpenPlatform: (key: string) => void;
  onOpenPark: (key: string) => void;
  onLocate: (at: [number, number]) => void;
  onClose: () => void;
}

/** The record of one platform, read when the card opens. */
export function PlatformCard({ platformKey, onOpenPlatform, onOpenPark, onLocate, onClose }: PlatformCardProps) {
  const { say, term, named } = useText();
  const { load, retry } = useOperation(PlatformRecordDocument, { key: platformKey });
  const answered = shown(load)?.platform ?? null;
  const platform = answered?.key === platformKey ? answered : null;
  const at = platform?.location?.type === "Point" ? platform.location.coordinates : null;
  return (
    <Card
      kind={say("card.platform")}
      title={platform ? named(platform) : platformKey}
      marks={
        platform && (
          <>
            <Tag variant="filled" color="blue">
              {term("platform-kind", platform.kind)}
            </Tag>
            {platform.tier && <Tag variant="filled">{term("tier", platform.tier)}</Tag>}
            {platform.prioritySupport && (
              <Tag variant="filled" color="green">
                {say("card.priority")}
              </Tag>
            )}
          </>
        )
      }
      actions={
        <>
          <ActLink record={`Platform:${platformKey}`} of={platform ? named(platform) : platformKey} adminOnly />
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
      {load.state === "loading" && !platform && <CardWaiting />}
      {load.state === "ready" && !platform && <p role="alert">{say("card.not-found", { key: platformKey })}</p>}
      {platform && <PlatformRecord platform={platform} onOpenPlatform={onOpenPlatform} onOpenPark={onOpenPark} />}
    </Card>
  );
}

export default PlatformCard;
