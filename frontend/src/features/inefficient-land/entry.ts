import { FallOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const inefficientEntry = definePanel({
  name: "inefficient",
  label: "rail.inefficient",
  icon: FallOutlined,
  parameters: { rules: /^[\w-]{1,80}@\d{1,4}$/, rating: /^(NOT_INEFFICIENT|UNKNOWN)$/ },
  Panel: lazy(() => import("./inefficient-panel")),
});
