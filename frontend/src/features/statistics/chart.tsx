import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

interface ChartProps {
  /** What the chart shows, for those who do not see it; the table beside it has the figures. */
  label: string;
  option: EChartsCoreOption;
}

/** A chart in the text colours of the page. */
export function Chart({ label, option }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    function drawChart() {
      if (!box.current) {
        return undefined;
      }
      const style = getComputedStyle(document.documentElement);
      const ink = style.getPropertyValue("--ink").trim();
      const chart = init(box.current);
      chart.setOption({
        animation: false,
        textStyle: { color: ink, fontFamily: style.getPropertyValue("--font") },
        ...option,
      });
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(box.current);
      return () => {
        observer.disconnect();
        chart.dispose();
      };
    },
    [option],
  );
  return <div ref={box} className="chart" role="img" aria-label={label} data-testid="chart" />;
}

export default Chart;
