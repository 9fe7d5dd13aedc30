import { Button } from "antd";
import type { ReactNode } from "react";
import type { ParcelRowFragment } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import type { Bbox } from "../../geo/bbox";
import { type AreaUnit, formatNumber, formatTotalArea } from "../../geo/units";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { type Text, useText } from "../../ui/use-text";
import { VirtualList } from "../../ui/virtual-list";
import { EmptyList } from "./empty-list";
import { ListHeader } from "./list-header";
import type { Order, ParcelFilterState } from "./parcel-filter";
import { ParcelRow, parcelRowHeight } from "./parcel-row";
import type { Relaxation } from "./relaxation";
import type { Parcels } from "./use-parcels";

interface ParcelPanelProps {
  parcels: Parcels;
  filter: ParcelFilterState;
  order: Order;
  unit: AreaUnit;
  /** The day as of which records are shown; null for now. */
  asOf: string | null;
  /** The box the list is held to; null when it is not. */
  view: Bbox | null;
  filterForm: ReactNode;
  activeCode: string | null;
  selectedCode: string | null;
  onActive: (parcel: ParcelRowFragment | null, by: "keyboard" | "pointer") => void;
  onOpen: (parcel: ParcelRowFragment) => void;
  onWhole: (whole: boolean) => void;
  onOrder: (order: Order) => void;
  onFit: () => void;
  onRelax: (condition: Relaxation["condition"]) => void;
}

/** Filter, total and list of parcels, in step with the map. */
export function ParcelPanel(props: ParcelPanelProps) {
  const { parcels, unit, view } = props;
  const text = useText();
  const { load } = parcels;
  const answer = shown(load);
  const stale = load.state === "loading" && answer !== null;
  return (
    <section className="panel" aria-label={text.say("rail.parcels")} aria-busy={load.state === "loading"}>
      <Progress busy={load.state === "loading"} />
      {props.filterForm}
      <div className={stale ? "panel-answer dimmed" : "panel-answer"}>
        <ListHeader
          answer={answer}
          whole={view === null}
          order={props.order}
          unit={unit}
          asOf={props.asOf}
          onWhole={props.onWhole}
          onOrder={props.onOrder}
          onFit={props.onFit}
        />
        {load.state === "failed" && (
          <Failed operation={load.operation} message={load.message} code={load.code} onRetry={parcels.retry} />
        )}
        {load.state === "ready" && answer?.parcels.totalCount === 0 ? (
          <EmptyList filter={props.filter} view={view} onRelax={props.onRelax} />
        ) : (
          <VirtualList
            label={text.say("list.title")}
            items={parcels.rows}
            total={answer?.parcels.totalCount ?? 0}
            rowHeight={parcelRowHeight}
            keyOf={codeOf}
            render={(parcel) => <ParcelRow parcel={parcel} unit={unit} />}
            activeKey={props.activeCode}
            selectedKey={props.selectedCode}
            onActive={props.onActive}
            onOpen={props.onOpen}
            hasMore={parcels.more.state === "waiting"}
            onEnd={parcels.loadMore}
          />
        )}
        <MoreRows parcels={parcels} />
      </div>
      <p className="sr-only" role="status" aria-live="polite">
        {load.state === "ready" && announcement(text, load.data.parcels, view === null, unit)}
      </p>
    </section>
  );
}

function MoreRows({ parcels }: { parcels: Parcels }) {
  const { say } = useText();
  switch (parcels.more.state) {
    case "none":
    case "waiting":
      return null;
    case "loading":
      return <div className="more-rows">{say("list.more.loading")}</div>;
    case "failed":
      return (
        <div className="more-rows" role="alert">
          {parcels.more.message}
          <Button type="link" size="small" onClick={parcels.loadMore}>
            {say("app.retry")}
          </Button>
        </div>
      );
  }
}

function announcement(
  { say, language }: Text,
  total: { totalCount: number; aggregate: { areaMu: { sum: number | null } } },
  whole: boolean,
  unit: AreaUnit,
): string {
  return say(whole ? "list.announce.whole" : "list.announce.view", {
    count: formatNumber(total.totalCount, language),
    area: formatTotalArea(total.aggregate.areaMu.sum ?? 0, unit, language),
    unit: say(`app.unit.${unit}`),
  });
}

function codeOf(parcel: ParcelRowFragment): string {
  return parcel.code;
}
