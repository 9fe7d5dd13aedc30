import { useMemo } from "react";
import { shown } from "../../api/load";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { type ParkEntry, type PlatformLine, platformTree } from "./platform-tree";

/** Every platform and park of the map as a list, by the tree they form. */
export function PlatformPanel({ catalogue: { load, retry }, selection, onOpen }: PanelProps) {
  const { say } = useText();
  const selectedKey = selection?.key ?? null;
  const onOpenPlatform = (key: string) => onOpen({ kind: "platform", key });
  const onOpenPark = (key: string) => onOpen({ kind: "park", key });
  const catalogue = shown(load);
  const { lines, loose } = useMemo(
    () => platformTree(catalogue?.platforms.nodes ?? [], catalogue?.parks.nodes ?? []),
    [catalogue],
  );
  return (
    <section className="panel" aria-label={say("platforms.title")} aria-busy={load.state === "loading"}>
      <Progress busy={load.state === "loading"} />
      <div className="list-header">
        <div className="list-total">
          <strong>
            {say("platforms.count", {
              platforms: lines.length,
              parks: catalogue?.parks.nodes.length ?? 0,
            })}
          </strong>
        </div>
      </div>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      <ul className="platform-list" aria-label={say("platforms.list")}>
        {lines.map((line) => (
          <PlatformItem
            key={line.platform.key}
            line={line}
            selectedKey={selectedKey}
            onOpenPlatform={onOpenPlatform}
            onOpenPark={onOpenPark}
          />
        ))}
        {loose.length > 0 && (
          <li className="platform-loose">
            <span>{say("platforms.loose-parks")}</span>
            <Parks parks={loose} selectedKey={selectedKey} onOpen={onOpenPark} />
          </li>
        )}
      </ul>
    </section>
  );
}

interface PlatformItemProps {
  line: PlatformLine;
  selectedKey: string | null;
  onOpenPlatform: (key: string) => void;
  onOpenPark: (key: string) => void;
}

function PlatformItem({
  line: { platform, depth, parks },
  selectedKey,
  onOpenPlatform,
  onOpenPark,
}: PlatformItemProps) {
  const { say, term, named } = useText();
  const figures = platform.indicators.totalCount;
  return (
    <li style={{ paddingInlineStart: depth * 14 }}>
      <button
        type="button"
        className="platform-line"
        aria-current={selectedKey === platform.key}
        onClick={() => onOpenPlatform(platform.key)}
      >
        <span className="symbol symbol-platform" aria-hidden="true" />
        <span className="platform-name">{named(platform)}</span>
        <small>
          {[
            term("platform-kind", platform.kind),
            platform.region && named(platform.region),
            figures > 0 && say("platforms.figures", { count: figures }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </button>
      {parks.length > 0 && <Parks parks={parks} selectedKey={selectedKey} onOpen={onOpenPark} />}
    </li>
  );
}

interface ParksProps {
  parks: readonly ParkEntry[];
  selectedKey: string | null;
  onOpen: (key: string) => void;
}

function Parks({ parks, selectedKey, onOpen }: ParksProps) {
  const { named } = useText();
  return (
    <ul className="park-list">
      {parks.map((park) => (
        <li key={park.key}>
          <button
            type="button"
            className="platform-line"
            aria-current={selectedKey === park.key}
            onClick={() => onOpen(park.key)}
          >
            <span className="symbol symbol-park" aria-hidden="true" />
            <span className="platform-name">{named(park)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export default PlatformPanel;
