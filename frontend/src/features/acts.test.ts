import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";

/** The acts that the page has no form for, and why. */
const withoutForm: Readonly<Record<string, string>> = {
  ...because("Contracts and what becomes of them: the card of the parcel shows them; they are written by the API.", [
    "recordContract",
    "correctContract",
    "reportProgress",
    "suspendConstruction",
    "resumeConstruction",
    "recordAgreement",
    "correctAgreement",
    "pauseIdleClock",
    "verifyPause",
    "resumeIdleClock",
    "correctPause",
    "findIdle",
    "correctFinding",
    "withdrawFinding",
    "disposeIdle",
    "correctDisposal",
    "withdrawDisposal",
  ]),
  ...because("Yields and redevelopment: the card of the parcel shows them; they are written by the API.", [
    "recordPerformance",
    "correctPerformance",
    "recordFootprint",
    "correctFootprint",
    "recogniseForRedevelopment",
    "withdrawRecognition",
    "surveyRedevelopment",
    "correctSurvey",
    "startRedevelopment",
    "finishRedevelopment",
    "correctRedevelopmentWork",
  ]),
  ...because("Projects and campaigns: the panel of projects shows them; they are written by the API.", [
    "recordProject",
    "correctProject",
    "recordProjectStage",
    "placeProject",
    "enlistProject",
    "correctCampaignProject",
    "strikeOff",
    "addCampaignVisit",
    "correctCampaignVisit",
    "withdrawCampaignVisit",
  ]),
  ...because("Targets and quotas: the statistics show the targets; they are written by the API.", [
    "setTarget",
    "grantQuota",
    "correctQuota",
    "useQuota",
    "correctQuotaUse",
  ]),
  ...because("Constraint areas: the map and the site check show them; they are written by the API.", [
    "publishConstraintVersion",
    "recordConstraint",
    "correctConstraint",
    "endConstraint",
  ]),
  ...because("What land is told by and measured to; it is written by the API, mostly by administrators.", [
    "recordSource",
    "correctPlatform",
    "correctPark",
    "recordFacility",
    "correctFacility",
  ]),
};

function because(reason: string, acts: readonly string[]): Record<string, string> {
  return Object.fromEntries(acts.map((act) => [act, reason]));
}

it("has a form for every act, or says why it has none", () => {
  const acts = Object.keys(
    buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8")).getMutationType()?.getFields() ?? {},
  );
  const documents = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".graphql"),
  );
  const formed = documents.flatMap((file) =>
    parse(readFileSync(`src/${file}`, "utf8")).definitions.flatMap((definition) =>
      definition.kind === "OperationDefinition" && definition.operation === "mutation"
        ? definition.selectionSet.selections.flatMap((each) => (each.kind === "Field" ? [each.name.value] : []))
        : [],
    ),
  );
  expect(acts.filter((act) => !formed.includes(act) && !(act in withoutForm))).toEqual([]);
  expect(Object.keys(withoutForm).filter((act) => formed.includes(act) || !acts.includes(act))).toEqual([]);
});
