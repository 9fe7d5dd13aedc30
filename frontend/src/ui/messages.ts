import { en } from "./messages-en";
import { zh } from "./messages-zh";
import { enTerms } from "./terms-en";
import { zhTerms } from "./terms-zh";

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

export type MessageKey = keyof typeof zh | keyof typeof zhTerms;

/** Every visible text, by language. */
export const messages: Record<Language, Record<MessageKey, string>> = {
  "zh-CN": { ...zh, ...zhTerms },
  en: { ...en, ...enTerms },
};
