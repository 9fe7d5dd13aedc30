/** The languages of the page, the first one first. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** The language that an address asks for. */
export function languageOf(search: string): Language {
  const asked = new URLSearchParams(search).get("lang");
  return languages.find((each) => each === asked) ?? languages[0];
}
