import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actFieldsEn, actFieldsZh } from "../features/acts/messages-fields";
import { actNamesEn, actNamesZh } from "../features/acts/messages-names";
import { editorEn, editorZh } from "../features/editing/editor-messages";
import { importPanelEn, importPanelZh } from "../features/imports/import-messages";
import { refusalsEn, refusalsZh } from "../features/imports/refusal-messages";
import { languages } from "./languages";
import { type MessageKey, messages as firstMessages } from "./messages";
import { enMap } from "./messages-map-en";
import { zhMap } from "./messages-map-zh";

const messages = {
  "zh-CN": {
    ...firstMessages["zh-CN"],
    ...editorZh,
    ...actFieldsZh,
    ...actNamesZh,
    ...importPanelZh,
    ...refusalsZh,
    ...zhMap,
  },
  en: { ...firstMessages.en, ...editorEn, ...actFieldsEn, ...actNamesEn, ...importPanelEn, ...refusalsEn, ...enMap },
};
const keys = Object.keys(messages["zh-CN"]) as MessageKey[];
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted();

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      yield* sources(path);
    } else if (/\.tsx?$/.test(name) && !/\.test\./.test(name)) {
      yield path;
    }
  }
}

describe.each(languages)("the catalogue of %s", (language) => {
  it("has every key and nothing empty", () => {
    expect(Object.keys(messages[language]).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => messages[language][key].trim() === "")).toEqual([]);
  });

  it("fills in the same values as the others", () => {
    for (const key of keys) {
      expect([key, placeholders(messages[language][key])]).toEqual([key, placeholders(messages["zh-CN"][key])]);
    }
  });
});

it("says every key that the code asks for by name, and asks for no other", () => {
  const asked = [...sources("src")].flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/say\(\s*"([^"]+)"/g)].map((match) => match[1] as string),
  );
  expect(asked.filter((key) => !keys.includes(key as MessageKey))).toEqual([]);
});

it("keeps Chinese text out of the components", () => {
  const speaking = [...sources("src")].filter(
    (path) =>
      !/ui\/(messages|terms)-|features\/[^/]+\/([a-z]+-)?messages|generated/.test(path) &&
      /[\u4e00-\u9fff]/.test(codeOf(path)),
  );
  expect(speaking).toEqual([]);
});

function codeOf(path: string): string {
  return readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
