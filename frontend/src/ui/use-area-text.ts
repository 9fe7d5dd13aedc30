import { type AreaUnit, formatArea, formatNumber } from "../geo/units";
import { useText } from "./use-text";

/** Areas with their unit and shares with their sign, in the language of the page. */
export function useAreaText(unit: AreaUnit): { area: (mu: number) => string; share: (share: number) => string } {
  const { say, language } = useText();
  return {
    area: (mu) => `${formatArea(mu, unit, language)} ${say(`app.unit.${unit}`)}`,
    share: (share) => `${formatNumber(share * 100, language, 1, 1)}%`,
  };
}
