import { Button, Segmented, Select } from "antd";
import { useMemo, useState } from "react";
import {
  InefficientListDocument,
  type InefficientListQuery,
  RuleSetsDocument,
  type InefficiencyRating,
} from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { dayOf, momentOf } from "../../geo/as-of";
import { type AreaUnit, formatNumber } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { DemoMark } from "../../ui/demo-mark";
import { Failed } from "../../ui/failed";
import { LandButton } from "../../ui/land-button";
import { MeasureTag } from "../../ui/measure-tag";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { CampaignBars } from "./campaign-bars";
import { inefficientPickLayers, inefficientScene } from "./inefficient-layers";
import "../../ui/land-list.css";
import { useOnMap } from "../use-on-map";
import "./inefficient-land.css";

const noVariables = {};
const ratings = ["INEFFICIENT", "NOT_INEFFICIENT", "UNKNOWN"] as const satisfies InefficiencyRating[];
const legend = [{ sign: "sign-inefficient", label: "inefficient.legend" }] as const;
type Land = InefficientListQuery["inefficientLand"]["nodes"][number];

/** Land rated by a rule set, with the conditions it fails, and how the campaigns against it stand. */
export function InefficientPanel(props: PanelProps) {
  const { where, own, onOwn, asOf, unit, onMap, map, selection, onOpen } = props;
  const { say, term, language } = useText();
  const [first, setFirst] = useState(100);
  const [now] = useState(Date.now);
  const [on, moment] = [dayOf(asOf), momentOf(asOf, now)];
  const ruleSet = own["rules"] ?? null;
  const rating = ratings.find((each) => each === own["rating"]) ?? "INEFFICIENT";
  const sets = useOperation(RuleSetsDocument, noVariables);
  const variables = useMemo(
    () => (ruleSet === null ? null : { ruleSet, where, ratings: [rating], on, asOf: moment, first }),
    [ruleSet, where, rating, on, moment, first],
  );
  const { load, retry } = useOperation(InefficientListDocument, variables);
  const list = ruleSet === null ? null : shown(load)?.inefficientLand;
  const scene = useMemo(() => inefficientScene(list?.nodes ?? []), [list]);
  const part = useMemo(
    () => ({ above: scene, hidesParcels: ruleSet !== null, legend, pickLayers: inefficientPickLayers, pick }),
    [scene, ruleSet],
  );
  useOnMap(onMap, part);
  const options = (shown(sets.load)?.inefficiencyRuleSets.nodes ?? []).map(({ key, name, place }) => ({
    value: key,
    label: `${name} · ${place}`,
  }));
  const busy = ruleSet !== null && load.state === "loading";
  return (
    <section className="panel" aria-label={say("rail.inefficient")} aria-busy={busy}>
      <Progress busy={busy} />
      <div className="list-header inefficient-header">
        <h2 className="sr-only">{say("inefficient.list")}</h2>
        <Select
          aria-label={say("inefficient.rule-set")}
          placeholder={say("inefficient.choose")}
          options={options}
          value={ruleSet}
          popupMatchSelectWidth={false}
          onChange={(value: string) => onOwn({ rules: value })}
        />
        {ruleSet !== null && (
          <Segmented
            block
            size="small"
            aria-label={say("inefficient.rating")}
            value={rating}
            options={ratings.map((value) => ({ value, label: term("rating", value) }))}
            onChange={(value) => onOwn({ rating: value === "INEFFICIENT" ? null : value })}
          />
        )}
        {list && (
          <p role="status" data-testid="inefficient-total">
            {say("list.total", { count: formatNumber(list.totalCount, language) })}
          </p>
        )}
      </div>
      {sets.load.state === "failed" && (
        <Failed
          operation={sets.load.operation}
          message={sets.load.message}
          code={sets.load.code}
          onRetry={sets.retry}
        />
      )}
      {ruleSet !== null && load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      <div className="land-board">
        <CampaignBars on={on} moment={moment} />
        {ruleSet === null && <p className="idle-empty">{say("inefficient.choose.why")}</p>}
        {busy && !list && <CardWaiting />}
        {list?.totalCount === 0 && <p className="idle-empty">{say("inefficient.empty")}</p>}
        {list && (
          <ul className={busy ? "dimmed" : ""} aria-label={say("inefficient.list")}>
            {list.nodes.map((land) => (
              <LandRow
                key={land.parcel?.code}
                land={land}
                unit={unit}
                selected={selection?.key ?? null}
                onOpen={(code, at) => {
                  onOpen({ kind: "parcel", key: code });
                  map?.show(at, 15);
                }}
              />
            ))}
          </ul>
        )}
        {list && list.nodes.length < list.totalCount && first < 1000 && (
          <Button type="link" size="small" onClick={() => setFirst(Math.min(first + 200, 1000))}>
            {say("list.more")}
          </Button>
        )}
      </div>
    </section>
  );
}

interface LandRowProps {
  land: Land;
  unit: AreaUnit;
  selected: string | null;
  onOpen: (code: string, at: [number, number]) => void;
}

function LandRow({ land: { parcel, inefficiency }, unit, selected, onOpen }: LandRowProps) {
  const { term, named } = useText();
  if (!parcel) {
    return null;
  }
  const told = inefficiency.conditions.filter(({ outcome }) => outcome !== "PASSED");
  return (
    <li className="land-row">
      <LandButton parcel={parcel} unit={unit} selected={selected} onOpen={onOpen}>
        <span className="land-button-line">
          <small>{[named(parcel.county), inefficiency.year].filter(Boolean).join(" · ")}</small>
          <DemoMark origin={parcel.origin} />
        </span>
      </LandButton>
      <p className="land-tags">
        {told.map((measure) => (
          <MeasureTag key={`${measure.metric} ${measure.role}`} measure={measure} />
        ))}
        <small>{inefficiency.reasons.map((reason) => term("rating-reason", reason)).join(" · ")}</small>
      </p>
    </li>
  );
}

function pick(feature: { source: string; properties: Record<string, unknown> }) {
  const code = feature.properties["code"];
  return feature.source === "inefficient" && typeof code === "string"
    ? ({ kind: "parcel", key: code, name: code } as const)
    : null;
}

export default InefficientPanel;
