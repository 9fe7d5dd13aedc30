import { useMemo } from "react";
import { AssemblyOutlinesDocument, type ParcelFilter } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { type Remote, useOperation } from "../../api/use-operation";
import type { AreaUnit } from "../../geo/units";
import type { Scene } from "../../map/scene";
import { useText } from "../../ui/use-text";
import { blockMu, outlineScene } from "./outline-layers";

/** The blocks over the size among the parcels of the filter, as a layer; asks nothing while it is off. */
export function useOutlines(
  on: boolean,
  where: ParcelFilter,
  unit: AreaUnit,
): { scene: Scene | null; remote: Remote<unknown> } {
  const { say, language } = useText();
  const variables = useMemo(() => (on ? { where, minArea: { mu: String(blockMu) } } : null), [on, where]);
  const remote = useOperation(AssemblyOutlinesDocument, variables);
  const answer = on ? shown(remote.load) : null;
  const unitName = say(`app.unit.${unit}`);
  const scene = useMemo(
    () => answer && outlineScene(answer.assemblies, unit, unitName, language),
    [answer, unit, unitName, language],
  );
  return { scene, remote };
}
