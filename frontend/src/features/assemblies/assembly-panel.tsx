import { Empty } from "antd";
import { useMemo } from "react";
import { AssembliesDocument, type AssemblyFactsFragment } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { bboxOf } from "../../geo/bbox";
import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import { Failed } from "../../ui/failed";
import { PinBar } from "../../ui/pin-bar";
import { readPins, togglePin } from "../../ui/pins";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { AssemblyForm } from "./assembly-form";
import { AssemblyItem } from "./assembly-item";
import { assemblyPickLayers, assemblyScene } from "./assembly-layers";
import { type AssemblyState, ofTab, readAssemblyState, variablesOf, writeAssemblyState } from "./assembly-state";
import "./assemblies.css";

const legend = [{ sign: "sign-missing", label: "assembly.legend.missing" }] as const;

/** Contiguous land of a size, and what would be of the size with one parcel more. */
export function AssemblyPanel(props: PanelProps) {
  const { own, onOwn, unit } = props;
  const { say, language } = useText();
  const state = useMemo(() => readAssemblyState(own), [own]);
  const variables = useMemo(() => {
    const { orderBy, ...rest } = variablesOf(state);
    return { ...rest, orderBy: [...orderBy] };
  }, [state]);
  const { load, retry } = useOperation(AssembliesDocument, variables);
  const answer = shown(load);
  const assemblies = useMemo(() => ofTab(answer?.assemblies.nodes ?? [], state.tab), [answer, state.tab]);
  const openId = own["a-open"] ?? null;
  useAssembliesOnMap(assemblies, openId, unit, props.onMap);

  const change = (patch: Partial<AssemblyState>) =>
    onOwn({ ...writeAssemblyState({ ...state, ...patch }), "a-open": null });
  const toggle = (assembly: AssemblyFactsFragment) => {
    const opens = assembly.id !== openId;
    const box = opens ? bboxOf({ type: "GeometryCollection", geometries: shapesOf(assembly) }) : null;
    if (box) props.map?.fit(box);
    onOwn({ "a-open": opens ? assembly.id : null });
  };
  // A page of whole ones may be followed by more; near misses are all there.
  const count = state.tab === "whole" ? (answer?.assemblies.totalCount ?? 0) : assemblies.length;
  const total = say(`assembly.total.${state.tab}`, {
    count: formatNumber(count, language),
    area: formatArea(state.minMu, unit, language),
    unit: say(`app.unit.${unit}`),
  });
  const pins = readPins(own);
  return (
    <section className="panel" aria-label={say("rail.assemblies")} aria-busy={load.state === "loading"}>
      <Progress busy={load.state === "loading"} />
      <div className="assembly-scroll">
        <AssemblyForm state={state} unit={unit} catalogue={shown(props.catalogue.load)} onChange={change} />
        {load.state === "failed" && (
          <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
        )}
        <div className={load.state === "loading" && answer ? "dimmed" : ""}>
          {answer && (
            <div className="assembly-total" role="status" data-testid="assembly-total">
              {total}
            </div>
          )}
          {load.state === "ready" && assemblies.length === 0 && (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(`assembly.nothing.${state.tab}`)} />
          )}
          <ul className="assembly-list" aria-label={say("assembly.list")}>
            {assemblies.map((assembly) => (
              <AssemblyItem
                key={assembly.id}
                assembly={assembly}
                minMu={state.minMu}
                unit={unit}
                open={assembly.id === openId}
                pins={pins}
                onToggle={() => toggle(assembly)}
                onOpenParcel={(code) => props.onOpen({ kind: "parcel", key: code })}
                onPin={(key) => onOwn({ pin: togglePin(pins, key) })}
                onSheet={(key) => onOwn({ sheet: key })}
              />
            ))}
          </ul>
        </div>
      </div>
      <PinBar own={own} onOwn={onOwn} onPanel={props.onPanel} />
    </section>
  );
}

export default AssemblyPanel;

function shapesOf(assembly: AssemblyFactsFragment): GeoJSON.Geometry[] {
  const missing = assembly.missing.flatMap(({ parcel }) => (parcel ? [parcel.boundary] : []));
  return [...assembly.members.map(({ boundary }) => boundary), ...missing];
}

function useAssembliesOnMap(
  assemblies: readonly AssemblyFactsFragment[],
  openId: string | null,
  unit: AreaUnit,
  onMap: PanelProps["onMap"],
): void {
  const { say, language } = useText();
  const part = useMemo(
    () => ({
      above: assemblyScene(assemblies, openId, ({ area }) =>
        say("assembly.missing.label", { area: formatArea(area, unit, language), unit: say(`app.unit.${unit}`) }),
      ),
      hidesParcels: true,
      ...(assemblies.some(({ reachesSize }) => !reachesSize) ? { legend } : {}),
      pickLayers: assemblyPickLayers,
      pick: ({ properties }: { properties: Record<string, unknown> }) => {
        const code = properties["code"];
        return typeof code === "string" ? ({ kind: "parcel", key: code, name: code } as const) : null;
      },
    }),
    [assemblies, openId, unit, say, language],
  );
  useOnMap(onMap, part);
}
