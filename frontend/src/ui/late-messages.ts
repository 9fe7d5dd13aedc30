import type { actFieldsEn } from "../features/acts/messages-fields";
import type { actNamesEn } from "../features/acts/messages-names";
import type { editorEn } from "../features/editing/editor-messages";
import type { importPanelEn } from "../features/imports/import-messages";
import type { refusalsEn } from "../features/imports/refusal-messages";
import { addTexts } from "./i18n";
import type { Language } from "./messages";
import type { zhMap } from "./messages-map-zh";

/** Texts that come with the code that says them, and not with the first view of the page. */
export type LateKey =
  | keyof typeof actFieldsEn
  | keyof typeof actNamesEn
  | keyof typeof editorEn
  | keyof typeof importPanelEn
  | keyof typeof refusalsEn
  | keyof typeof zhMap;

/** Called once, by the module that is loaded with the texts. */
export function addLateMessages(texts: Record<Language, Partial<Record<LateKey, string>>>): void {
  addTexts(texts);
}
