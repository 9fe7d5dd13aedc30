import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, languages, messages } from "./messages";

const i18next = createInstance();

void i18next.use(initReactI18next).init({
  lng: "zh-CN",
  fallbackLng: "zh-CN",
  supportedLngs: [...languages],
  resources: Object.fromEntries(languages.map((language) => [language, { translation: messages[language] }])),
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Adds texts to those there are. */
export function addTexts(texts: Record<Language, Record<string, string>>): void {
  for (const language of languages) {
    i18next.addResourceBundle(language, "translation", texts[language], true, true);
  }
}

export function speak(language: Language): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) {
    void i18next.changeLanguage(language);
  }
}
