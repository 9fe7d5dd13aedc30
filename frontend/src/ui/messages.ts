import { actsEn, actsZh } from "../features/acts/messages";
import { enIdle, zhIdle } from "../features/idle-land/messages";
import { enInefficient, zhInefficient } from "../features/inefficient-land/messages";
import { enFilter, zhFilter } from "../features/parcels/filter-messages";
import { enCheck, zhCheck } from "../features/site-check/messages";
import { projectsEn, projectsZh } from "../features/projects/messages";
import { enStatistics, zhStatistics } from "../features/statistics/messages";
import { enInvestment, zhInvestment } from "./investment-messages";
import type { Language } from "./languages";
import type { LateKey } from "./late-messages";
import { en } from "./messages-en";
import { zh } from "./messages-zh";
import { enTerms } from "./terms-en";
import { zhTerms } from "./terms-zh";

export type { Language } from "./languages";

// A feature keeps its own texts in features/<feature>/messages.ts; here they come together.
const chinese = {
  ...zh,
  ...zhTerms,
  ...zhFilter,
  ...zhCheck,
  ...zhIdle,
  ...zhInefficient,
  ...zhStatistics,
  ...projectsZh,
  ...actsZh,
  ...zhInvestment,
};

type FirstKey = keyof typeof chinese;

export type MessageKey = FirstKey | LateKey;

/** Every text of the first view, by language. The build makes a catalogue of each; code asks for texts by their keys. */
export const messages: Record<Language, Record<FirstKey, string>> = {
  "zh-CN": chinese,
  en: {
    ...en,
    ...enTerms,
    ...enFilter,
    ...enCheck,
    ...enIdle,
    ...enInefficient,
    ...enStatistics,
    ...projectsEn,
    ...actsEn,
    ...enInvestment,
  },
};
