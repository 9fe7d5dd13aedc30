import type { MultiPolygon } from "geojson";
import { useMemo } from "react";
import { type ImportJobFactsFragment, ImportedOutlinesDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import type { Mode } from "../../map/modes/mode";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { rowLayers, rowScene, rowSource } from "./row-layers";

const legend = [
  { sign: "sign-import-row", label: "import.row.legend" },
  { sign: "sign-import-record", label: "import.record.legend" },
] as const;

/** Draws the rejected rows, and tells which one is pointed at on the map. */
export function useRowsOnMap(
  job: ImportJobFactsFragment,
  onMap: PanelProps["onMap"],
  chosen: number | null,
  onChosen: (row: number) => void,
): ReadonlyMap<string, MultiPolygon> {
  const outlines = useOutlinesOnRecord(job);
  const rows = useMemo(
    () => (job.report?.rejections ?? []).flatMap(({ row, outline }) => (outline ? [{ row, outline }] : [])),
    [job],
  );
  const part = useMemo(
    () => ({
      above: rowScene(rows, [...outlines.values()], chosen),
      legend,
      pickLayers: rowLayers,
      ...(rows.length > 0 ? { mode: pickRows(onChosen) } : {}),
    }),
    [rows, outlines, chosen, onChosen],
  );
  useOnMap(onMap, part);
  return outlines;
}

/** A click on a row chooses it. */
function pickRows(chosen: (row: number) => void): Mode {
  return {
    name: "pick-rows",
    cursor: "",
    escapeTo: null,
    onClick: (_, features) => {
      const row: unknown = features.find(({ source }) => source === rowSource)?.properties["row"];
      if (typeof row === "number") {
        chosen(row);
      }
    },
    onMove: () => undefined,
  };
}

/** The outlines on record of what the rows speak of. */
function useOutlinesOnRecord(job: ImportJobFactsFragment): ReadonlyMap<string, MultiPolygon> {
  const variables = useMemo(() => {
    const named = [
      ...(job.report?.rejections ?? []).map(({ parcelCode }) => parcelCode),
      ...(job.report?.overlaps ?? []).map(({ otherCode }) => otherCode),
    ];
    const codes = [...new Set(named.filter((code) => code !== null))].slice(0, 100);
    return codes.length > 0 ? { codes } : null;
  }, [job]);
  const answer = shown(useOperation(ImportedOutlinesDocument, variables).load);
  return useMemo(() => new Map(answer?.parcels.nodes.map(({ code, boundary }) => [code, boundary])), [answer]);
}
