import { BankOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const platformsEntry = definePanel({
  name: "platforms",
  label: "rail.platforms",
  icon: BankOutlined,
  parameters: {},
  Panel: lazy(() => import("./platform-panel")),
});
