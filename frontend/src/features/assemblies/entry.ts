import { BlockOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";
import { assemblyParameters } from "./assembly-state";

export const assembliesEntry = definePanel({
  name: "assemblies",
  label: "rail.assemblies",
  icon: BlockOutlined,
  parameters: assemblyParameters,
  Panel: lazy(() => import("./assembly-panel")),
});
