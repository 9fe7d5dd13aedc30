import { ImportOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const importsEntry = definePanel({
  name: "imports",
  label: "rail.imports",
  icon: ImportOutlined,
  parameters: { job: /^[\w-]{1,100}$/ },
  forWriters: true,
  Panel: lazy(() => import("./import-panel")),
});
