import { Tag } from "antd";
import type { PlatformRecordQuery } from "../../api/generated/graphql";
import { formatNumber } from "../../geo/units";
import { Figure } from "../../ui/figure";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";

type Indicator = NonNullable<PlatformRecordQuery["platform"]>["indicators"]["nodes"][number];

/** Figures as they were reported, each with its period and, on its name, where it was read. */
export function FiguresTable({ indicators }: { indicators: readonly Indicator[] }) {
  const { say, term, language } = useText();
  const { reported } = useProvenance();
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
              <Figure from={reported({ source: indicator.source, statedOn: indicator.periodText })}>
                {term("metric", indicator.metric)}
              </Figure>
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
