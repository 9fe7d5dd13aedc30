import { AimOutlined, AuditOutlined } from "@ant-design/icons";
import { Button, Tag } from "antd";
import type { ReactNode } from "react";
import type { ParcelRecordQuery } from "../../api/generated/graphql";
import { type Load, shown } from "../../api/load";
import { dayOf } from "../../geo/as-of";
import type { AreaUnit } from "../../geo/units";
import { Card, CardWaiting } from "../../ui/card";
import { DemoMark } from "../../ui/demo-mark";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";
import { AsOfPicker } from "./as-of-picker";
import { HistorySection } from "./history-section";
import { ParcelRecord } from "./parcel-record";
import { RulesSections } from "./rules-sections";
import "./parcel-card.css";
import { StageMark } from "../../ui/stage-mark";

interface ParcelCardProps {
  code: string;
  load: Load<ParcelRecordQuery>;
  unit: AreaUnit;
  asOf: string | null;
  moment: string | null;
  ruleSet: string | null;
  onAsOf: (asOf: string | null) => void;
  onRetry: () => void;
  onLocate: () => void;
  onCheck: () => void;
  /** Further things to do with the parcel. */
  acts?: ReactNode;
  onOpenPlatform: (key: string) => void;
  onClose: () => void;
}

/** The record of one parcel. */
export function ParcelCard(props: ParcelCardProps) {
  const { code, load, unit, onRetry, onLocate, onCheck, onOpenPlatform, onClose } = props;
  const { say } = useText();
  const answered = shown(load)?.parcel ?? null;
  const parcel = answered?.code === code ? answered : null;
  return (
    <Card
      kind={say("card.parcel")}
      title={<span className="parcel-code">{parcel?.name ?? code}</span>}
      marks={
        parcel && (
          <>
            <Tag variant="outlined">
              <StageMark stage={parcel.stage} />
            </Tag>
            <DemoMark origin={parcel.origin} />
          </>
        )
      }
      actions={
        <>
          <Button size="small" icon={<AuditOutlined />} disabled={!parcel} onClick={onCheck}>
            {say("check.open")}
          </Button>
          {props.acts}
          <Button
            size="small"
            icon={<AimOutlined />}
            disabled={!parcel}
            aria-label={say("map.locate")}
            title={say("map.locate")}
            onClick={onLocate}
          />
        </>
      }
      onClose={onClose}
    >
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={onRetry} />
      )}
      {load.state === "loading" && !parcel && <CardWaiting />}
      <AsOfPicker asOf={props.asOf} onAsOf={props.onAsOf} />
      {load.state === "ready" && !parcel && (
        <p role="alert">
          {say(props.moment ? "card.not-found.then" : "card.not-found", { key: code, asOf: props.asOf ?? "" })}
        </p>
      )}
      {parcel && (
        <ParcelRecord parcel={parcel} unit={unit} onOpenPlatform={onOpenPlatform}>
          <RulesSections code={code} moment={props.moment} day={dayOf(props.asOf)} ruleSet={props.ruleSet} />
          <HistorySection code={code} onAsOf={props.onAsOf} />
        </ParcelRecord>
      )}
    </Card>
  );
}
