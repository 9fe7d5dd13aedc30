import type { IdleRowFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatNumber } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { IdleMark } from "../../ui/idle-mark";
import { LandButton } from "../../ui/land-button";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";

interface IdleRowProps {
  land: IdleRowFragment;
  unit: AreaUnit;
  selected: string | null;
  onOpen: (code: string, at: [number, number]) => void;
}

/** One parcel with its clock: days left or run, and what follows on which day. */
export function IdleRow({ land: { state, parcel, clock }, unit, selected, onOpen }: IdleRowProps) {
  const { say, named, language } = useText();
  const { reported, ruled } = useProvenance();
  if (!parcel) {
    return null;
  }
  const days = (count: number) => formatNumber(count, language);
  const { consequence } = clock;
  const from = [ruled(say("idle.row.from", { contract: clock.contractNumber }), clock.on), reported(parcel)].join(
    " · ",
  );
  return (
    <li>
      <LandButton parcel={parcel} unit={unit} selected={selected} onOpen={onOpen}>
        <span className="land-button-line">
          {state === "NONE" ? (
            <span className="idle-urgent" title={from}>
              {say("idle.row.left", { count: days(clock.daysLeft ?? 0), on: clock.fullOn ?? "" })}
            </span>
          ) : (
            <>
              <IdleMark state={state} />
              <span className="idle-urgent" title={from}>
                {say("idle.row.run", { count: days(clock.daysRun ?? 0) })}
              </span>
            </>
          )}
          <small className="idle-where">{named(parcel.county)}</small>
          <DemoMark origin={parcel.origin} />
        </span>
        {consequence && (
          <small title={from}>
            {consequence.feeFrom
              ? say("idle.row.fee", { fee: consequence.feeFrom, takeBack: consequence.takeBackFrom ?? "–" })
              : say("idle.follows.agreement", { article: consequence.article })}
          </small>
        )}
      </LandButton>
    </li>
  );
}
