import { useMemo } from "react";
import { useCaller } from "../api/session/use-caller";
import type { ActsOffer } from "../ui/act-link";
import type { Change } from "./address-store";

// Below this width the card lies over the panel that the forms stand in.
const beside = "(min-width: 1100px)";

/** What the caller may write, and the way to the panel of the acts. */
export function useActsOffer(onChange: Change): ActsOffer {
  const caller = useCaller();
  return useMemo(
    () => ({
      counties: caller?.writtenCounties ?? [],
      admin: caller?.role === "admin",
      open: ({ record, act }) =>
        onChange(({ own, selection }) => ({
          panel: "acts",
          own: { ...without(own, ["record", "act"]), ...(record ? { record } : {}), ...(act ? { act } : {}) },
          selection: matchMedia(beside).matches ? selection : null,
        })),
    }),
    [caller, onChange],
  );
}

function without(own: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !names.includes(name)));
}
