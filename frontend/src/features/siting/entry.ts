import { CompassOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";
import { criteriaParameters } from "./criteria-address";

export const sitingEntry = definePanel({
  name: "siting",
  label: "rail.siting",
  icon: CompassOutlined,
  parameters: { ...criteriaParameters, "s-tab": /^demands$/, "s-demand": /^[\w-]{1,80}$/ },
  Panel: lazy(() => import("./siting-panel")),
});
