import { addLateMessages } from "./late-messages";
import { enMap } from "./messages-map-en";
import { zhMap } from "./messages-map-zh";

// Whatever shows one of these texts imports this module.
addLateMessages({ "zh-CN": zhMap, en: enMap });
