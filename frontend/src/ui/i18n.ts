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
const listeners = new Set<() => void>();

/** Loads a language and speaks it from then on; the latest wish counts. Rejects where it cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const { speech } = await speeches[language]();
  if (wanted === language && spoken.speech !== speech) {
    spoken = { language, speech };
    document.documentElement.lang = language;
    listeners.forEach((listener) => listener());
  }
}

/** The text of a key with its values filled in; undefined where there is none. */
export function textOf(
  { speech }: Spoken,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string | undefined {
  const text = speech?.texts[key];
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
