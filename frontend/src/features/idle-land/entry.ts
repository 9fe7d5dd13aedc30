import { HourglassOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const idleEntry = definePanel({
  name: "idle",
  label: "rail.idle",
  icon: HourglassOutlined,
  parameters: { due: /^(30|90|180|365)$/ },
  Panel: lazy(() => import("./idle-panel")),
});
