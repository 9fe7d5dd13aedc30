import { ProjectOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const projectsEntry = definePanel({
  name: "projects",
  label: "rail.projects",
  icon: ProjectOutlined,
  parameters: { late: /^1$/, project: /^[\w-]{1,80}$/, list: /^campaigns$/ },
  Panel: lazy(() => import("./projects-panel")),
});
