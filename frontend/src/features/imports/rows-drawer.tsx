import { useEffect, useMemo } from "react";
import { type ImportJobFactsFragment, ImportedOutlinesDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { bboxOf } from "../../geo/bbox";
import { formatArea } from "../../geo/units";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";
import { Drawer } from "../../ui/drawer";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";

interface RowsDrawerProps extends PanelProps {
  job: ImportJobFactsFragment;
}

type Outlines = ReadonlyMap<string, GeoJSON.MultiPolygon>;

/** The rows that were rejected and those that overlap, with the parcels of the register they speak of on the map. */
export function RowsDrawer({ job, unit, map, onMap }: RowsDrawerProps) {
  const { say, language } = useText();
  const rejections = job.report?.rejections ?? [];
  const overlaps = job.report?.overlaps ?? [];
  const outlines = useOutlines(job);
  useOutlinesOnMap(outlines, onMap);
  const place = (code: string | null) => {
    const outline = code === null ? undefined : outlines.get(code);
    const box = outline && bboxOf(outline);
    return code !== null && box ? (
      <button type="button" className="import-job" onClick={() => map?.fit(box)}>
        {code}
      </button>
    ) : (
      code
    );
  };
  if (rejections.length === 0 && overlaps.length === 0) {
    return null;
  }
  return (
    <Drawer title={say("import.rows-in-question")}>
      {rejections.length > 0 && (
        <table className="import-table">
          <caption>{say("import.rejections")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("import.row")}</th>
              <th scope="col">{say("import.place")}</th>
              <th scope="col">{say("card.code")}</th>
              <th scope="col">{say("import.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {rejections.map((each) => (
              <tr key={each.row}>
                <td>{each.row}</td>
                <td>{each.place}</td>
                <td>{place(each.parcelCode)}</td>
                <td>
                  {each.problems.map(({ field, code, message }) => (
                    <div key={`${field} ${code}`}>
                      <code>{code}</code> {message}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {overlaps.length > 0 && (
        <table className="import-table">
          <caption>{say("import.overlaps")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("import.row")}</th>
              <th scope="col">{say("card.code")}</th>
              <th scope="col">{say("import.overlaps.with")}</th>
              <th scope="col">{say("filter.area")}</th>
            </tr>
          </thead>
          <tbody>
            {overlaps.map((each) => (
              <tr key={`${each.row} ${each.otherCode}`}>
                <td>{each.row}</td>
                <td>{each.parcelCode}</td>
                <td>
                  {place(each.otherCode)} {each.otherRow !== null && `(${say("import.row")} ${each.otherRow})`}
                </td>
                <td>
                  {formatArea(each.areaMu, unit, language)} {say(`app.unit.${unit}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Drawer>
  );
}

/** The outlines on record of what the rows speak of: the report itself has no shapes. */
function useOutlines(job: ImportJobFactsFragment): Outlines {
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

function useOutlinesOnMap(outlines: Outlines, onMap: PanelProps["onMap"]): void {
  const part = useMemo(() => ({ above: outlineScene(outlines) }), [outlines]);
  useEffect(
    function drawOutlines() {
      onMap(part);
      return () => onMap(null);
    },
    [part, onMap],
  );
}

function outlineScene(outlines: Outlines): Scene {
  const features = [...outlines.entries()].map(([code, geometry]): GeoJSON.Feature => ({
    type: "Feature",
    geometry,
    properties: { code },
  }));
  return {
    sources: { "import-row": { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [
      {
        id: "import-row-line",
        type: "line",
        source: "import-row",
        paint: { "line-color": palette.hard, "line-width": 3, "line-dasharray": [2, 1] },
      },
    ],
  };
}
