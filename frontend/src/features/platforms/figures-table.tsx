import { Tag, Tooltip } from "antd";
import type { PlatformRecordQuery } from "../../api/generated/graphql";
import { formatNumber } from "../../geo/units";
import { useText } from "../../ui/use-text";

type Indicator = NonNullable<PlatformRecordQuery["platform"]>["indicators"]["nodes"][number];

/** Figures as they were reported, each with its period and, on its name, where it was read. */
export function FiguresTable({ indicators }: { indicators: readonly Indicator[] }) {
  const { say, term, language } = useText();
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{say("card.figure")}</th>
          <th scope="col">{say("card.period")}</th>
          <th scope="col" className="figure-number">
            {say("card.value")}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <Tooltip title={[indicator.source.title, indicator.source.publisher].filter(Boolean).join(" · ")}>
                <button type="button" className="figure-source">
                  {term("metric", indicator.metric)}
                </button>
              </Tooltip>
              {indicator.kind === "TARGET" && (
                <Tag variant="filled" color="blue">
                  {term("indicator-kind", indicator.kind)}
                </Tag>
              )}
            </th>
            <td className="figure-quiet">{indicator.periodText}</td>
            <td className="figure-number">
              {formatNumber(Number(indicator.value), language)} <small>{term("measure", indicator.unit)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
