import type { IdleState } from "../api/generated/graphql";
import { useText } from "./use-text";

/** Whether land is idle: its pattern and, always, its name. */
export function IdleMark({ state }: { state: IdleState }) {
  const { term } = useText();
  return (
    <span className="stage-mark">
      <span className={`dot idle-dot idle-${state}`} aria-hidden="true" />
      {term("idle-state", state)}
    </span>
  );
}
