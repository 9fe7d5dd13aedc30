import { FormOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const editingEntry = definePanel({
  name: "edit",
  label: "rail.edit",
  icon: FormOutlined,
  parameters: {
    edit: /^(register|reshape|correct|split|merge|renumber|retire|publish|withdraw)$/,
    land: /^[0-9A-Z]{19}(,[0-9A-Z]{19}){0,19}$/,
  },
  forWriters: true,
  Panel: lazy(() => import("./edit-panel")),
});
