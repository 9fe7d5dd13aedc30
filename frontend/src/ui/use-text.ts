import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language, MessageKey } from "./messages";

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
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(
    () => ({
      language,
      say: (key, values) => t(key, values ?? {}),
      term: (family, name) => t(`${family}.${name}`, { defaultValue: name }),
      named: ({ name, nameEn }) => (language === "en" ? (nameEn ?? name ?? "") : (name ?? nameEn ?? "")),
    }),
    [t, language],
  );
}
