import type { SiteReasonFragment, SiteUnit } from "../../api/generated/graphql";
import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import type { Text } from "../../ui/use-text";

/** What stands for a code in words, such as the name of a county. */
export type NameOf = (code: string) => string | null;

/** What a criterion is about, such as the distance to a port with the name of the port. */
export function criterionName(reason: SiteReasonFragment, text: Text): string {
  const { say, term, named } = text;
  if (reason.criterion !== "DISTANCE" || !reason.facilityKind) {
    return term("criterion", reason.criterion);
  }
  const kind = term("facility", reason.facilityKind);
  return reason.facility
    ? say("site.distance.to", { kind, name: named(reason.facility) })
    : say("site.distance", { kind });
}

/** One criterion of a site in words: what was measured, and what was asked for or wished. */
export function reasonText(reason: SiteReasonFragment, text: Text, unit: AreaUnit, nameOf: NameOf): string {
  const { say } = text;
  const name = criterionName(reason, text);
  if (reason.reason === "UNKNOWN") {
    return say("site.reason.unknown", { name });
  }
  const amount = (value: number) => amountText(value, reason.unit, text, unit);
  const measured = reason.found.length > 0 ? words(reason, reason.found, text, nameOf) : amount(reason.measured ?? 0);
  if (reason.role === "WISH") {
    return say("site.reason.wish", {
      name,
      measured,
      full: amount(reason.full ?? 0),
      none: amount(reason.none ?? 0),
    });
  }
  const asked = askedText(reason, text, amount, nameOf);
  return asked === ""
    ? say("site.reason.plain", { name, measured })
    : say("site.reason.must", { name, measured, asked });
}

function askedText(
  { asked, least, most, ...reason }: SiteReasonFragment,
  text: Text,
  amount: (value: number) => string,
  nameOf: NameOf,
): string {
  if (asked.length > 0) {
    return words({ ...reason, asked, least, most }, asked, text, nameOf);
  }
  if (least !== null && most !== null) {
    return `${amount(least)} – ${amount(most)}`;
  }
  return least !== null ? `≥ ${amount(least)}` : most !== null ? `≤ ${amount(most)}` : "";
}

function words(
  { criterion }: SiteReasonFragment,
  codes: readonly string[],
  { term, language }: Text,
  nameOf: NameOf,
): string {
  const families: Partial<Record<SiteReasonFragment["criterion"], string>> = {
    STAGE: "stage",
    OWNERSHIP: "ownership",
    NOT_IDLE: "idle-state",
  };
  const family = families[criterion];
  return codes
    .map((code) => (family ? term(family, code) : (nameOf(code) ?? code)))
    .join(language === "en" ? ", " : "、");
}

/** A figure with its unit, as the page shows it. */
export function amountText(value: number, siteUnit: SiteUnit | null, text: Text, unit: AreaUnit): string {
  const { say, language } = text;
  switch (siteUnit) {
    case "MU":
      return `${formatArea(value, unit, language)} ${say(`app.unit.${unit}`)}`;
    case "METRE":
      return value >= 1000 ? `${formatNumber(value / 1000, language, 1)} km` : `${formatNumber(value, language, 0)} m`;
    case "YUAN":
      return `${formatNumber(value / 1e4, language, 0)} ${say("site.unit.10k-yuan")}`;
    case "YUAN_PER_MU":
      return `${formatNumber(value / 1e4, language, 1)} ${say("site.unit.10k-yuan-per-mu")}`;
    case "SHARE":
      return `${formatNumber(value * 100, language, 1)}%`;
    default:
      return formatNumber(value, language, 2);
  }
}
