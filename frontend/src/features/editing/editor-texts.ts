import { addLateMessages } from "../../ui/late-messages";
import { editorEn, editorZh } from "./editor-messages";

addLateMessages({ "zh-CN": editorZh, en: editorEn });
