import { FileTextOutlined, PushpinFilled, PushpinOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { FoundSiteFragment, SiteReasonFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { StageMark } from "../../ui/stage-mark";
import { Figure } from "../../ui/figure";
import { type Provenance, useProvenance } from "../../ui/use-provenance";
import { type Text, useText } from "../../ui/use-text";
import { type NameOf, reasonText } from "./reason-text";
import { ScoreBar, wishColours } from "./score-bar";
import { parcelsOf, pinOf, titleOf } from "./site";

export interface SiteActs {
  onOpen: (site: FoundSiteFragment) => void;
  onActive: (site: FoundSiteFragment | null) => void;
  onPin: (key: string) => void;
  onSheet: (key: string) => void;
}

interface SiteItemProps extends SiteActs {
  site: FoundSiteFragment;
  rank: number;
  unit: AreaUnit;
  pinned: boolean;
  pinsFull: boolean;
  selected: boolean;
  nameOf: NameOf;
}

/** A site with its place among the others, its score and every reason for it. */
export function SiteItem(props: SiteItemProps) {
  const { site, rank, unit, selected } = props;
  const text = useText();
  const { say, language, named } = text;
  const wishes = site.criteria.filter(({ role }) => role === "WISH");
  const provenance = useProvenance();
  const parcels = parcelsOf(site);
  const [first] = parcels;
  const areaFrom =
    first && parcels.length === 1
      ? provenance.measured(first)
      : provenance.summed(formatNumber(parcels.length, language), null);
  return (
    // The title is the control; pointing at the rest of the item only lights it on the map.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={selected ? "site-item site-item-selected" : "site-item"}
      onMouseEnter={() => props.onActive(site)}
      onMouseLeave={() => props.onActive(null)}
    >
      <div className="site-item-head">
        <span className="site-rank" aria-label={say("site.rank", { rank })}>
          {rank}
        </span>
        <button type="button" className="site-title" onClick={() => props.onOpen(site)}>
          {titleOf(site, text)}
        </button>
        {site.score !== null && (
          <strong className="site-score">
            <span className="sr-only">{say("site.score", { score: "" })}</span>
            {formatNumber(site.score, language, 1, 1)}
          </strong>
        )}
      </div>
      {wishes.length > 0 && <ScoreBar wishes={wishes} />}
      <div className="site-item-facts">
        {first && <StageMark stage={first.stage} />}
        <Figure from={areaFrom}>
          {formatArea(site.areaMu, unit, language)} {say(`app.unit.${unit}`)}
        </Figure>
        <span className="parcel-where">{first && named(first.county)}</span>
        {first && <DemoMark origin={first.origin} />}
      </div>
      <SiteTools {...props} />
      <details className="site-reasons" open={rank === 1}>
        <summary>{say("site.reasons")}</summary>
        <ul>
          {site.criteria.map((reason) => (
            <li key={`${reason.role} ${reason.criterion} ${reason.facilityKind ?? ""}`}>
              {reason.role === "WISH" && (
                <span
                  className="dot"
                  aria-hidden="true"
                  style={{ background: wishColours[wishes.indexOf(reason) % wishColours.length] }}
                />
              )}
              {reason.role === "MUST" && <span aria-hidden="true">✓</span>}
              <Figure from={originOf(reason, site, provenance, say, areaFrom)}>
                {reasonText(reason, text, unit, props.nameOf)}
              </Figure>
              {reason.role === "WISH" && (
                <b>{say("site.points", { points: formatNumber(reason.points ?? 0, language, 1) })}</b>
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Where the figure of a criterion comes from: the facility, the constraint areas, the outline or the record. */
function originOf(
  reason: SiteReasonFragment,
  site: FoundSiteFragment,
  { reported, ruled }: Provenance,
  say: Text["say"],
  areaFrom: string,
): string {
  const [first] = parcelsOf(site);
  switch (reason.criterion) {
    case "DISTANCE":
      return [areaFrom, ...(reason.facility ? [reported(reason.facility)] : [])].join(" · ");
    case "HARD_FREE":
    case "SOFT_FREE":
      return ruled(say("figure.overlay"), null);
    case "SIZE":
    case "RECTANGLE":
    case "COMPACTNESS":
      return areaFrom;
    case "PRICE":
    case "PRICE_PER_MU":
    case "PLOT_RATIO":
    case "NOT_IDLE":
      return ruled(say("figure.summed", { count: 1 }), null);
    default:
      return first ? reported(first) : say("figure.now");
  }
}

function SiteTools({ site, pinned, pinsFull, onPin, onSheet }: SiteItemProps) {
  const { say } = useText();
  const key = pinOf(site);
  return (
    <div className="site-tools">
      <Tooltip title={key === null ? say("pin.too-many-members") : pinsFull && !pinned ? say("pin.full") : ""}>
        <Button
          type="text"
          size="small"
          icon={pinned ? <PushpinFilled aria-hidden="true" /> : <PushpinOutlined aria-hidden="true" />}
          aria-pressed={pinned}
          disabled={key === null || (pinsFull && !pinned)}
          onClick={() => key !== null && onPin(key)}
        >
          {say(pinned ? "pin.pinned" : "pin.pin")}
        </Button>
      </Tooltip>
      <Button
        type="text"
        size="small"
        icon={<FileTextOutlined aria-hidden="true" />}
        disabled={key === null}
        onClick={() => key !== null && onSheet(key)}
      >
        {say("sheet.open")}
      </Button>
    </div>
  );
}
