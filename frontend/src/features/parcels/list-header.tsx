import { AimOutlined } from "@ant-design/icons";
import { Button, Select, Switch, Tooltip } from "antd";
import type { ParcelsInViewQuery } from "../../api/generated/graphql";
import { type AreaUnit, formatNumber, formatTotalArea } from "../../geo/units";
import { Figure } from "../../ui/figure";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";
import { type Order, orders } from "./parcel-filter";

interface ListHeaderProps {
  answer: ParcelsInViewQuery | null;
  whole: boolean;
  order: Order;
  unit: AreaUnit;
  /** The day as of which records are counted; null for now. */
  asOf: string | null;
  onWhole: (whole: boolean) => void;
  onOrder: (order: Order) => void;
  onFit: () => void;
}

/** How many and how much, for the filter in the view or everywhere. */
export function ListHeader({ answer, whole, order, unit, asOf, onWhole, onOrder, onFit }: ListHeaderProps) {
  const { say, language } = useText();
  const { summed } = useProvenance();
  const count = answer ? formatNumber(answer.parcels.totalCount, language) : "–";
  const area = answer ? formatTotalArea(answer.parcels.aggregate.areaMu.sum ?? 0, unit, language) : "–";
  return (
    <div className="list-header">
      <div className="list-total" data-testid="total">
        <strong>{say("list.total", { count })}</strong>
        <span aria-hidden="true"> · </span>
        <Figure from={summed(count, asOf)}>
          <strong>
            {area} {say(`app.unit.${unit}`)}
          </strong>
        </Figure>
        <span className="list-scope">{say(whole ? "list.scope.whole" : "list.scope.view")}</span>
      </div>
      <div className="list-tools">
        <Tooltip title={say("list.whole.why")}>
          <label className="whole-switch">
            <Switch size="small" checked={whole} onChange={onWhole} aria-label={say("list.whole")} />
            {say("list.whole")}
          </label>
        </Tooltip>
        <Select
          variant="borderless"
          aria-label={say("list.order")}
          value={order}
          options={orders.map((value) => ({ value, label: say(`list.order.${value}`) }))}
          onChange={onOrder}
          popupMatchSelectWidth={false}
        />
      </div>
      {answer && (
        <div className="list-all">
          <span>{say("list.all", { count: formatNumber(answer.all.totalCount, language) })}</span>
          <Button type="link" icon={<AimOutlined />} disabled={answer.all.totalCount === 0} onClick={onFit}>
            {say("list.fit")}
          </Button>
        </div>
      )}
    </div>
  );
}
