import locale from "antd/es/locale/zh_CN";
import texts from "virtual:catalogue/zh-CN";
import type { Speech } from "./i18n";

/** What the page says in Chinese, with the texts of its components. */
export const speech: Speech = { locale, texts };
