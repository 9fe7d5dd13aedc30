import { useMemo } from "react";
import { type SheetSurroundingsQuery, SheetSurroundingsDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { toQueryBox } from "../../geo/bbox";
import { Failed } from "../../ui/failed";
import { palette } from "../../map/palette";
import { stageColours } from "../../ui/stages";
import { useText } from "../../ui/use-text";
import { type Plan, planOf, scaleLength } from "./plan";
import type { SiteFacts } from "./use-site-facts";

const paper = { width: 720, height: 560, margin: 150 };
const hardColour = palette.hard;

/** The site among its neighbours on paper: north up, with a scale bar, and what constrains it. */
export function SheetMap({ facts, title }: { facts: SiteFacts; title: string }) {
  const { say } = useText();
  const plan = useMemo(() => planOf(facts.whole.outline ? [facts.whole.outline] : [], paper), [facts]);
  const box = useMemo(() => (plan ? { box: toQueryBox(plan.box) } : null), [plan]);
  const { load, retry } = useOperation(SheetSurroundingsDocument, box);
  const around = shown(load);
  if (!plan) {
    return null;
  }
  return (
    <figure className="sheet-map" data-ready={load.state === "ready"}>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      <svg viewBox={`0 0 ${paper.width} ${paper.height}`} role="img" aria-label={say("sheet.map", { title })}>
        <rect width={paper.width} height={paper.height} fill={palette.home} />
        {around && <Surroundings around={around} plan={plan} />}
        {facts.whole.outline && (
          <path
            className="sheet-site"
            d={plan.pathOf(facts.whole.outline)}
            fill="none"
            stroke={palette.accent}
            strokeWidth="4"
            strokeLinejoin="round"
          />
        )}
        <North />
        <ScaleBar plan={plan} />
      </svg>
      <Legend facts={facts} around={around} />
    </figure>
  );
}

function Surroundings({ around, plan }: { around: SheetSurroundingsQuery; plan: Plan }) {
  return (
    <>
      {around.parcels.nodes.map(({ code, stage, boundary }) => (
        <path
          key={code}
          d={plan.pathOf(boundary)}
          fill={stageColours[stage]}
          fillOpacity="0.45"
          stroke={palette.halo}
          strokeWidth="0.8"
          fillRule="evenodd"
        />
      ))}
      {around.constraints.nodes.map(({ id, hardness, boundary }) => {
        const colour = hardness === "HARD" ? hardColour : palette.soft;
        return (
          <path
            key={id}
            d={plan.pathOf(boundary)}
            fill={colour}
            fillOpacity="0.12"
            stroke={colour}
            strokeWidth="1.6"
            strokeDasharray={hardness === "HARD" ? "none" : "6 3"}
            fillRule="evenodd"
          />
        );
      })}
    </>
  );
}

function North() {
  const { say } = useText();
  return (
    <g className="sheet-north" transform={`translate(${paper.width - 34} 44)`}>
      <path d="M0 -26 L9 10 L0 3 L-9 10 Z" fill={palette.text} />
      <text y="26" textAnchor="middle" fontSize="15" fontWeight="700" fill={palette.text}>
        {say("sheet.north")}
      </text>
    </g>
  );
}

function ScaleBar({ plan }: { plan: Plan }) {
  const metres = scaleLength(plan.metresPerUnit, 160);
  const length = metres / plan.metresPerUnit;
  return (
    <g className="sheet-scale" transform={`translate(20 ${paper.height - 24})`}>
      <rect x="-8" y="-24" width={length + 16} height="40" fill={palette.halo} fillOpacity="0.85" />
      <path d={`M0 -6 V2 H${length} V-6`} fill="none" stroke={palette.text} strokeWidth="2" />
      <text x={length / 2} y="-8" textAnchor="middle" fontSize="14" fill={palette.text}>
        {metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}
      </text>
    </g>
  );
}

function Legend({ facts, around }: { facts: SiteFacts; around: SheetSurroundingsQuery | null }) {
  const { say, term } = useText();
  const stages = [...new Set([...facts.parcels, ...(around?.parcels.nodes ?? [])].map(({ stage }) => stage))];
  const hardness = [...new Set(around?.constraints.nodes.map((each) => each.hardness))];
  return (
    <figcaption className="sheet-legend" aria-label={say("legend.title")}>
      <span>
        <i style={{ border: `3px solid ${palette.accent}` }} /> {say("sheet.legend.site")}
      </span>
      {stages.map((stage) => (
        <span key={stage}>
          <i style={{ background: stageColours[stage] }} /> {term("stage", stage)}
        </span>
      ))}
      {hardness.map((each) => (
        <span key={each}>
          <i
            style={{
              border: `2px ${each === "HARD" ? "solid" : "dashed"} ${each === "HARD" ? hardColour : palette.soft}`,
            }}
          />{" "}
          {say(each === "HARD" ? "legend.hard" : "legend.soft")}
        </span>
      ))}
    </figcaption>
  );
}
