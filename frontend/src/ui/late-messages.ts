import type { editorEn } from "../features/editing/editor-messages";
import { addTexts } from "./i18n";
import type { Language } from "./messages";

/** Texts that come with the code that says them, and not with the first view of the page. */
export type LateKey = keyof typeof editorEn;

/** Called once, by the module that is loaded with the texts. */
export function addLateMessages(texts: Record<Language, Partial<Record<LateKey, string>>>): void {
  addTexts(texts);
}
