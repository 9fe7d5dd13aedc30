import { readdirSync, readFileSync } from "node:fs";
import { type FragmentDefinitionNode, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { actInputs, enumValues } from "../../api/generated/acts/inputs";
import { languages } from "../../ui/languages";
import { messages } from "../../ui/messages";
import { actNames, fieldsOf, groupsOf, startsFromRecord } from "./fields";
import { labelKeys } from "./labels";
import { actFieldsEn, actFieldsZh } from "./messages-fields";
import { actNamesEn, actNamesZh } from "./messages-names";
import { metrics } from "./metrics";
import { documentOfSubject } from "./subject-documents";
import { actsOn, actsOnNothing } from "./subjects";

const texts = {
  "zh-CN": { ...messages["zh-CN"], ...actFieldsZh, ...actNamesZh } as Record<string, string>,
  en: { ...messages.en, ...actFieldsEn, ...actNamesEn } as Record<string, string>,
};

describe.each(languages)("the words of the acts in %s", (language) => {
  const has = (key: string) => (texts[language][key] ?? "") !== "";

  it("name every act, every record that it is done on, and every one that it writes", () => {
    const types = [...Object.keys(actsOn), ...actNames.map((act) => actInputs[act].answers)];
    const keys = [...actNames.map((act) => `act-name.${act}`), ...types.map((type) => `act-type.${type}`)];
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });

  it("label every field", () => {
    const unlabelled = actNames.flatMap((act) =>
      fieldsOf(act)
        .filter(({ name }) => !labelKeys(act, name).some((key) => has(`act-field.${key}`)))
        .map(({ name }) => `${act}.${name}`),
    );
    expect(unlabelled).toEqual([]);
  });

  it("say every value that a field can have", () => {
    const values = actNames.flatMap((act) =>
      fieldsOf(act).flatMap(({ family, values: all = [] }) => all.map((value) => `${family}.${value}`)),
    );
    expect([...new Set(values)].filter((key) => !has(key))).toEqual([]);
    expect(metrics.filter((metric) => !has(`metric.${metric}`))).toEqual([]);
  });
});

it("labels no field that no act has", () => {
  const used = new Set(actNames.flatMap((act) => fieldsOf(act).flatMap(({ name }) => labelKeys(act, name))));
  const labels = Object.keys(actFieldsZh).map((key) => key.replace("act-field.", ""));
  expect(labels.filter((key) => !used.has(key))).toEqual([]);
});

it("offers every act somewhere: on a record, or on nothing", () => {
  const offered = new Set<string>([...actsOnNothing, ...Object.values(actsOn).flat()]);
  expect(actNames.filter((act) => !offered.has(act))).toEqual([]);
});

it("asks for every record that acts are done on, but for the campaign, which is pointed at", () => {
  expect(Object.keys(documentOfSubject).toSorted()).toEqual(
    Object.keys(actsOn)
      .filter((type) => type !== "Campaign")
      .toSorted(),
  );
});

it("has every field of an act under one heading", () => {
  for (const act of actNames) {
    const names = groupsOf(act).flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names.toSorted()).toEqual(
      fieldsOf(act)
        .map(({ name }) => name)
        .toSorted(),
    );
  }
});

it("takes the description from the schema, with what is required and what can be chosen", () => {
  expect(fieldsOf("recordContract")).toContainEqual({
    name: "kind",
    kind: "enum",
    required: true,
    values: [...enumValues.SupplyContractKind],
    family: "contract-kind",
  });
  expect(fieldsOf("recordContract")).toContainEqual({ name: "price", kind: "decimal", required: false, unit: "yuan" });
  expect(fieldsOf("recordContract").find(({ name }) => name === "origin")?.values).toEqual(["REPORTED", "SURVEYED"]);
});

it("asks the record for every field that a correction begins with", () => {
  const fragments = readdirSync("src/features/acts")
    .filter((file) => file.endsWith(".graphql"))
    .flatMap((file) => parse(readFileSync(`src/features/acts/${file}`, "utf8")).definitions)
    .filter((each): each is FragmentDefinitionNode => each.kind === "FragmentDefinition");
  const askedOf = (type: string) =>
    fragments
      .find(({ name }) => name.value === `${type}Record`)
      ?.selectionSet.selections.flatMap((each) => (each.kind === "Field" ? [(each.alias ?? each.name).value] : []));
  const missing = actNames.filter(startsFromRecord).flatMap((act) =>
    fieldsOf(act)
      .filter(({ name }) => name !== "reason")
      .filter(({ name }) => {
        const asked = askedOf(actInputs[act].answers) ?? [];
        return !asked.includes(name) && !asked.includes(name.replace(/(Key|Code)$/, ""));
      })
      .map(({ name }) => `${act}.${name}`),
  );
  expect(missing).toEqual([]);
});
