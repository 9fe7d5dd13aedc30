import { useMemo } from "react";
import { textOf, useSpoken } from "./i18n";
import type { Language } from "./languages";
import type { MessageKey } from "./messages";

export interface Text {
  language: Language;
  /** The message of a key, with its values filled in. */
  say: (key: MessageKey, values?: Record<string, string | number>) => string;
  /** The word for one of the API's names, such as `stage` and `PREPARED`; the name itself where none is known. */
  term: (family: string, name: string) => string;
  /** The name in the language of the page; in English the Chinese one where there is no other. */
  named: (subject: { name?: string | null; nameEn?: string | null }) => string;
}

export function useText(): Text {
  const spoken = useSpoken();
  return useMemo(() => {
    const { language } = spoken;
    return {
      language,
      say: (key, values) => textOf(spoken, key, values) ?? key,
      term: (family, name) => textOf(spoken, `${family}.${name}`) ?? name,
      named: ({ name, nameEn }) => (language === "en" ? (nameEn ?? name ?? "") : (name ?? nameEn ?? "")),
    };
  }, [spoken]);
}
