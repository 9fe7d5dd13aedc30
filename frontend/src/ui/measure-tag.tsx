import { Tag, Tooltip } from "antd";
import type { ParcelRulesQuery } from "../api/generated/graphql";
import { formatNumber } from "../geo/units";
import { useText } from "./use-text";

type Rating = NonNullable<NonNullable<ParcelRulesQuery["parcel"]>["inefficiency"]>;

interface MeasureTagProps {
  measure: Pick<Rating["conditions"][number], "metric" | "outcome" | "value" | "comparison" | "threshold" | "unit"> & {
    year?: number | null;
    source?: string | null;
    isGenerated?: boolean;
  };
}

const colours = { PASSED: "green", FAILED: "volcano", UNKNOWN: "default" } as const;
const signs = { AT_LEAST: "≥", ABOVE: ">", AT_MOST: "≤", BELOW: "<" } as const;

/** A condition of a rule set: the figure and what is asked; failed ones in red, with their source on hover and focus. */
export function MeasureTag({ measure }: MeasureTagProps) {
  const { say, term, language } = useText();
  const figure = (value: string) => {
    switch (measure.unit) {
      case "SHARE":
        return `${formatNumber(Number(value) * 100, language, 1)}%`;
      case "RATIO":
        return formatNumber(Number(value), language, 2);
      case "YUAN_PER_MU":
      case "YUAN_PER_MU_AND_YEAR":
        return `${formatNumber(Number(value) / 1e4, language, 1)} ${say("inefficient.unit.10k-per-mu")}`;
    }
  };
  const value = measure.value === null ? say("app.unknown") : figure(measure.value);
  const source = [measure.year, measure.source, measure.isGenerated ? say("app.demo") : null].filter(Boolean);
  const tag = (
    <Tag variant="filled" color={colours[measure.outcome]} {...(source.length > 0 ? { tabIndex: 0 } : {})}>
      {term("land-metric", measure.metric)} {value} ({signs[measure.comparison]} {figure(measure.threshold)})
    </Tag>
  );
  return source.length > 0 ? (
    <Tooltip title={source.join(" · ")} trigger={["hover", "focus"]}>
      {tag}
    </Tooltip>
  ) : (
    tag
  );
}
