import locale from "antd/es/locale/en_US";
import texts from "virtual:catalogue/en";
import type { Speech } from "./i18n";

/** What the page says in English, with the texts of its components. */
export const speech: Speech = { locale, texts };
