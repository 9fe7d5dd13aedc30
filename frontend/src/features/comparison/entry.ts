import { StarOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const comparisonEntry = definePanel({
  name: "comparison",
  label: "rail.comparison",
  icon: StarOutlined,
  parameters: {},
  Panel: lazy(() => import("./comparison-panel")),
});
