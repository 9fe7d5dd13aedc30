import { ProfileOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const actsEntry = definePanel({
  name: "acts",
  label: "rail.acts",
  icon: ProfileOutlined,
  parameters: {
    act: /^[a-z][A-Za-z]{2,40}$/,
    record: /^[A-Z][A-Za-z]{2,30}:[\w=+/.:-]{1,200}$/,
  },
  forWriters: true,
  Panel: lazy(() => import("./acts-panel")),
});
