import { addLateMessages } from "../../ui/late-messages";
import { importPanelEn, importPanelZh } from "./import-messages";
import { refusalsEn, refusalsZh } from "./refusal-messages";

addLateMessages({ "zh-CN": { ...importPanelZh, ...refusalsZh }, en: { ...importPanelEn, ...refusalsEn } });
