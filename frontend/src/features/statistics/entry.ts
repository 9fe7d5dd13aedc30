import { BarChartOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { definePanel } from "../panel";

export const statisticsEntry = definePanel({
  name: "statistics",
  label: "rail.statistics",
  icon: BarChartOutlined,
  parameters: {
    table: /^(rates|targets)$/,
    rows: /^(use-now|use|county|township|platform|ownership)$/,
    cols: /^(stage|use-now|use|county|ownership)$/,
    measure: /^count$/,
  },
  Panel: lazy(() => import("./statistics-panel")),
});
