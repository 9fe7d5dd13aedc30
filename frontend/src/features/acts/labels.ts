import { actInputs } from "../../api/generated/acts/inputs";
import type { Text } from "../../ui/use-text";
import type { ActName } from "./fields";
import { textAt, type Written } from "./subjects";

const family = "act-field";

/** The keys under which the catalogue may have the label of a field, the most particular first. */
export function labelKeys(act: ActName, field: string): string[] {
  return [`${act}.${field}`, `${actInputs[act].answers}.${field}`, field];
}

/** What a field of an act is called: of this act, of the record it writes, or everywhere. */
export function labelOf({ term }: Pick<Text, "term">, act: ActName, field: string): string {
  return (
    labelKeys(act, field)
      .map((key) => ({ key, label: term(family, key) }))
      .find(({ key, label }) => label !== key)?.label ?? field
  );
}

/** What a record is called among others of its type. */
export function recordLabel({ term, named, say }: Pick<Text, "term" | "named" | "say">, record: Written): string {
  const at = (...path: string[]) => textAt(record, ...path);
  const parts = (): string[] => {
    switch (record.type) {
      case "SupplyContract":
        return [at("number"), term("contract-kind", at("kind")), at("signedOn")];
      case "SupplyAgreement":
        return [at("document"), at("signedOn")];
      case "SupplyPause":
        return [term("pause-cause", at("cause")), `${at("firstOn")} – ${at("lastOn")}`];
      case "IdleFinding":
        return [at("number"), at("decidedOn")];
      case "IdleDisposal":
        return [term("disposal-measure", at("measure")), at("decidedOn")];
      case "ParcelPerformance":
        return [at("year")];
      case "ParcelFootprint":
        return [at("imageryOn")];
      case "RedevelopmentGround":
        return [term("ground", at("ground")), at("decidedOn")];
      case "RedevelopmentSurvey":
        return [at("surveyedOn")];
      case "RedevelopmentWork":
        return [term("route", at("route")), at("startedOn")];
      case "CampaignProject":
        return [at("project", "name"), at("campaign", "name")];
      case "CampaignVisit":
        return [at("visitedOn"), at("visitor"), at("project", "name")];
      case "LandQuota":
        return [at("key"), at("year"), term("quota-kind", at("kind"))];
      case "LandQuotaUse":
        return [at("usedOn"), `${at("areaMu")} ${term("measure", "mu")}`, at("quota", "key")];
      case "Constraint":
        return [term("constraint", at("kind")), at("code"), at("name")];
      case "Indicator":
        return [term("metric", at("metric")), at("periodText"), `${at("value")} ${term("measure", at("unit"))}`];
      case "Source":
        return [at("title")];
      case "Parcel":
        return [at("name"), at("code")];
      default:
        return [named({ name: at("name"), nameEn: at("nameEn") || null })];
    }
  };
  const closed = at("withdrawnOn") === "" ? "" : say("act.withdrawn", { on: at("withdrawnOn") });
  return [...parts(), closed].filter((part) => part !== "").join(" · ");
}
