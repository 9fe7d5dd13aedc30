import type { Locale } from "antd/es/locale";
import { useSyncExternalStore } from "react";
import type { Language } from "./languages";

/** The texts of one language: ours, and those of the component library. */
export interface Speech {
  texts: Readonly<Record<string, string>>;
  locale: Locale;
}

const speeches: Readonly<Record<Language, () => Promise<{ speech: Speech }>>> = {
  "zh-CN": () => import("./speech-zh"),
  en: () => import("./speech-en"),
};

interface Spoken {
  language: Language;
  /** Null until the first language has arrived. */
  speech: Speech | null;
}

let spoken: Spoken = { language: "zh-CN", speech: null };
let wanted: Language | null = null;
const late: Record<Language, Record<string, string>> = { "zh-CN": {}, en: {} };
const listeners = new Set<() => void>();

function say(next: Spoken): void {
  spoken = next;
  listeners.forEach((listener) => listener());
}

/** Adds the texts of a part of the page that is loaded later, in every language. */
export function addTexts(texts: Readonly<Record<Language, Readonly<Record<string, string>>>>): void {
  Object.assign(late["zh-CN"], texts["zh-CN"]);
  Object.assign(late.en, texts.en);
  say({ ...spoken });
}

/** Loads a language and speaks it from then on; the latest wish counts. Rejects where it cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const { speech } = await speeches[language]();
  if (wanted === language && spoken.speech !== speech) {
    document.documentElement.lang = language;
    say({ language, speech });
  }
}

/** The text of a key with its values filled in; undefined where there is none. */
export function textOf(
  { language, speech }: Spoken,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string | undefined {
  const text = speech?.texts[key] ?? late[language][key];
  return values ? text?.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the page speaks now. */
export function useSpoken(): Spoken {
  return useSyncExternalStore(subscribe, () => spoken);
}
