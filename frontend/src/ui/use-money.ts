import { useCallback } from "react";
import { formatNumber } from "../geo/units";
import { useText } from "./use-text";

/** Yuan as text; from ten million on in hundreds of millions, as reports write it. Null for no figure. */
export function useMoney(): (yuan: string | null) => string | null {
  const { say, language } = useText();
  return useCallback(
    (yuan) => {
      if (yuan === null) {
        return null;
      }
      const value = Number(yuan);
      return value >= 1e7
        ? `${formatNumber(value / 1e8, language, 2)} ${say("measure.100m yuan")}`
        : `${formatNumber(value, language, 0)} ${say("measure.yuan")}`;
    },
    [say, language],
  );
}
