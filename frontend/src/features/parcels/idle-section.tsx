import { Tag } from "antd";
import type { ParcelRulesQuery } from "../../api/generated/graphql";
import { formatNumber } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { Facts, Section } from "../../ui/facts";
import { IdleMark } from "../../ui/idle-mark";
import { useMoney } from "../../ui/use-money";
import { useText } from "../../ui/use-text";
import { type Clock, timelineOf } from "./idle-timeline";

type Rules = NonNullable<ParcelRulesQuery["parcel"]>;

/** The idle clock of the running contract: how far, what follows when, and the article behind every date. */
export function IdleSection({ rules }: { rules: Rules }) {
  const { say } = useText();
  const clock = rules.idleClock;
  const contract = rules.contracts.nodes.find(({ number }) => number === clock?.contractNumber);
  return (
    <Section title={say("idle.clock")}>
      {contract && <Findings contract={contract} county={rules.code.slice(0, 6)} />}
      {clock ? (
        <ClockFacts clock={clock} contract={contract} county={rules.code.slice(0, 6)} />
      ) : (
        <p className="card-nothing">{say("idle.no-contract")}</p>
      )}
    </Section>
  );
}

/** The findings that the land is idle, each with how it was answered. */
function Findings({ contract, county }: { contract: Rules["contracts"]["nodes"][number]; county: string }) {
  const { say } = useText();
  return contract.findings.nodes.map(({ id, number, decidedOn, disposals }) => (
    <p key={id} className="rating-line">
      {say("acts.finding", { number })} <small>{decidedOn}</small>
      <ActLink record={`IdleFinding:${id}`} of={number} county={county} />
      {disposals.nodes.map((disposal) => (
        <span key={disposal.id}>
          {say("acts.disposal", { on: disposal.decidedOn })}
          <ActLink
            record={`IdleDisposal:${disposal.id}`}
            of={say("acts.disposal", { on: disposal.decidedOn })}
            county={county}
          />
        </span>
      ))}
    </p>
  ));
}

interface ClockFactsProps {
  clock: Clock;
  contract: Rules["contracts"]["nodes"][number] | undefined;
  county: string;
}

function ClockFacts({ clock, contract, county }: ClockFactsProps) {
  const { say, term, language } = useText();
  const money = useMoney();
  const days = (count: number | null) =>
    count === null ? null : say("idle.days", { count: formatNumber(count, language) });
  const percent = (share: string | null) => formatNumber(Number(share) * 100, language, 1);
  const { consequence } = clock;
  return (
    <>
      <Facts
        facts={[
          { label: say("idle.state"), value: <IdleMark state={clock.state} /> },
          { label: say("idle.rule"), value: clock.rule && term("idle-rule", clock.rule) },
          { label: say("idle.basis"), value: clock.startBasis && term("start-basis", clock.startBasis) },
          { label: say("idle.run"), value: days(clock.daysRun) },
          { label: say("idle.paused"), value: clock.daysPaused ? days(clock.daysPaused) : null },
          { label: say("idle.left"), value: days(clock.daysLeft) },
          { label: say("idle.cause"), value: clock.cause && term("pause-cause", clock.cause) },
        ]}
      />
      <TimelineBar clock={clock} contract={contract} county={county} />
      {clock.evidence
        .filter(({ share }) => share !== null)
        .map(({ kind, article, share, limit }) => (
          <p key={kind} className="idle-share">
            {say("idle.share", { what: term("evidence", kind), share: percent(share), limit: percent(limit) })}{" "}
            <small>{say("idle.article", { article })}</small>
          </p>
        ))}
      {consequence && (
        <p className="idle-follows">
          {consequence.feeFrom
            ? say("idle.follows.fee", { fee: money(consequence.feeUpTo) ?? say("app.unknown") })
            : say("idle.follows.agreement", { article: consequence.article })}
        </p>
      )}
      {clock.notices.map(({ code }) => (
        <Tag key={code} variant="filled" color="gold">
          {term("idle-warning", code)}
        </Tag>
      ))}
    </>
  );
}

function TimelineBar({ clock, contract, county }: ClockFactsProps) {
  const { say, term } = useText();
  const pauses = contract?.pauses.nodes ?? [];
  const { events, spans } = timelineOf(clock, pauses, contract?.deliveredOn ?? null);
  return (
    <div className="timeline" data-testid="idle-timeline">
      <div className="timeline-bar" aria-hidden="true">
        {spans.map(({ kind, from, to, title }) => (
          <span
            key={`${kind} ${title}`}
            title={title}
            className={`timeline-span timeline-${kind}`}
            style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          />
        ))}
        {events.map(({ mark, on, at }) => (
          <span key={`${mark} ${on}`} className={`timeline-tick tick-${mark}`} style={{ left: `${at * 100}%` }} />
        ))}
      </div>
      <ol className="timeline-days">
        {events.map(({ mark, on, article, document, ahead }) => (
          <li key={`${mark} ${on}`} className={ahead ? "timeline-ahead" : ""}>
            <time dateTime={on}>{on}</time>
            <span>
              <span className={`timeline-dot tick-${mark}`} aria-hidden="true" /> {say(`idle.mark.${mark}`)}
              {document && <small> {document}</small>}
            </span>
            <small>{article && say("idle.article", { article })}</small>
          </li>
        ))}
        {pauses.map((pause) => (
          <li key={pause.id}>
            <time dateTime={pause.firstOn}>{pause.firstOn}</time>
            <span>
              <span className="timeline-dot timeline-pause" aria-hidden="true" /> {term("pause-cause", pause.cause)} –{" "}
              {pause.lastOn ?? say("idle.pause.open")}
            </span>
            <small>{say(pause.verifiedOn ? "idle.pause.verified" : "idle.pause.claimed")}</small>
            <ActLink record={`SupplyPause:${pause.id}`} of={term("pause-cause", pause.cause)} county={county} />
          </li>
        ))}
      </ol>
    </div>
  );
}
