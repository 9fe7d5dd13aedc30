import { AuditOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { shapePattern } from "../../geo/shape-text";
import { definePanel } from "../panel";

export const siteCheckEntry = definePanel({
  name: "check",
  label: "rail.check",
  icon: AuditOutlined,
  parameters: { shape: shapePattern, of: /^[0-9A-Z]{19}$/, leave: /^soft$/, draw: /^1$/ },
  Panel: lazy(() => import("./site-check-panel")),
});
