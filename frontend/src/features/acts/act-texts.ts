import { addLateMessages } from "../../ui/late-messages";
import { actFieldsEn, actFieldsZh } from "./messages-fields";
import { actNamesEn, actNamesZh } from "./messages-names";

addLateMessages({ "zh-CN": { ...actNamesZh, ...actFieldsZh }, en: { ...actNamesEn, ...actFieldsEn } });
