import type { Language } from "./languages";

/** The half of a text that is written as "Chinese | English"; a text in one language as it is. */
export function oneLanguage(text: string, language: Language): string {
  const [first = text, second] = text.split(" | ");
  return language === "en" ? (second ?? first) : first;
}
