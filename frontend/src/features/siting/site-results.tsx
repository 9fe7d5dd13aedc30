import { Button, Empty } from "antd";
import type { FoundSiteFragment, SiteSearchQuery } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import type { Remote } from "../../api/use-operation";
import { type AreaUnit, formatNumber } from "../../geo/units";
import { Failed } from "../../ui/failed";
import { mostPins } from "../../ui/pins";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { NameOf } from "./reason-text";
import { parcelsOf, pinOf } from "./site";
import { type SiteActs, SiteItem } from "./site-item";

export type Found = SiteSearchQuery["siteSearch"];

interface SiteResultsProps extends SiteActs {
  remote: Remote<unknown>;
  found: Found | null;
  unit: AreaUnit;
  pins: readonly string[];
  selectedCode: string | null;
  nameOf: NameOf;
  /** Null where there is no more to be had. */
  onMore: (() => void) | null;
}

/** The sites found, the best first; the old ones stay, dimmed, until the new ones are there. */
export function SiteResults(props: SiteResultsProps) {
  const { remote, found, pins, selectedCode } = props;
  const { say, language } = useText();
  const { load } = remote;
  const sites: readonly FoundSiteFragment[] = found?.nodes ?? [];
  const total = found ? say("site.total", { count: formatNumber(found.totalCount, language) }) : "";
  return (
    <section aria-label={say("site.results")} aria-busy={load.state === "loading"}>
      <Progress busy={load.state === "loading"} />
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={remote.retry} />
      )}
      <div className={load.state === "loading" && shown(load) !== null ? "dimmed" : ""}>
        {found && (
          <div className="site-total" data-testid="site-total">
            <strong>{total}</strong>
            {sites.length < found.totalCount && (
              <small>{say("site.total.shown", { count: formatNumber(sites.length, language) })}</small>
            )}
          </div>
        )}
        {load.state === "ready" && found?.totalCount === 0 && (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say("site.nothing")} />
        )}
        <ol className="site-list">
          {sites.map((site, index) => (
            <SiteItem
              key={site.key}
              site={site}
              rank={index + 1}
              unit={props.unit}
              nameOf={props.nameOf}
              pinned={pins.includes(pinOf(site) ?? "")}
              pinsFull={pins.length >= mostPins}
              selected={selectedCode !== null && parcelsOf(site).some(({ code }) => code === selectedCode)}
              onOpen={props.onOpen}
              onActive={props.onActive}
              onPin={props.onPin}
              onSheet={props.onSheet}
            />
          ))}
        </ol>
        {props.onMore && found && sites.length < found.totalCount && (
          <Button block type="link" onClick={props.onMore}>
            {say("site.more")}
          </Button>
        )}
      </div>
      <p className="sr-only" role="status" aria-live="polite">
        {load.state === "ready" && total}
      </p>
    </section>
  );
}
