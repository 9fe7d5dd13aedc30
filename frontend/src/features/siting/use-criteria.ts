import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { PanelProps } from "../panel";
import type { Criteria } from "./criteria";
import { readCriteria, writeCriteria } from "./criteria-address";

const settleMs = 200;

/** The criteria of the address; while a slider moves, those it stands at, which the address takes up a moment later. */
export function useCriteria(
  own: PanelProps["own"],
  onOwn: PanelProps["onOwn"],
): { criteria: Criteria; change: (patch: Partial<Criteria>, moving?: boolean) => void; reset: () => void } {
  const settled = useMemo(() => readCriteria(own), [own]);
  const [moved, setMoved] = useState<Partial<Criteria> | null>(null);
  const criteria = useMemo(() => ({ ...settled, ...moved }), [settled, moved]);
  const settle = useEffectEvent((step: "push" | "replace") => {
    onOwn(writeCriteria(criteria), step);
    setMoved(null);
  });
  useEffect(
    function settleSoon() {
      if (moved === null) {
        return undefined;
      }
      const timer = setTimeout(() => settle("replace"), settleMs);
      return () => clearTimeout(timer);
    },
    [moved],
  );
  const change = useCallback(
    (patch: Partial<Criteria>, moving = false) => {
      if (moving) {
        setMoved((before) => ({ ...before, ...patch }));
      } else {
        setMoved(null);
        onOwn(writeCriteria({ ...criteria, ...patch }));
      }
    },
    [criteria, onOwn],
  );
  const reset = useCallback(() => {
    const none = Object.keys(writeCriteria(criteria)).map((name) => [name, null] as const);
    onOwn(Object.fromEntries(none));
  }, [criteria, onOwn]);
  return { criteria, change, reset };
}
