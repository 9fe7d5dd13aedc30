import { useEffect, useState } from "react";
import type { ImportJobFactsFragment } from "../../api/generated/graphql";
import { bboxOf } from "../../geo/bbox";
import { formatArea } from "../../geo/units";
import { Drawer } from "../../ui/drawer";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { useRowsOnMap } from "./use-rows-on-map";

interface RowsDrawerProps extends PanelProps {
  job: ImportJobFactsFragment;
}

/** The rows that were rejected and those that overlap; on the map with the parcels on record that they speak of. */
export function RowsDrawer({ job, unit, map, onMap }: RowsDrawerProps) {
  const { say, language } = useText();
  const rejections = job.report?.rejections ?? [];
  const overlaps = job.report?.overlaps ?? [];
  const [chosen, setChosen] = useState<number | null>(null);
  const outlines = useRowsOnMap(job, onMap, chosen, setChosen);
  useEffect(
    function bringRowIntoSight() {
      if (chosen !== null) document.getElementById(`import-row-${chosen}`)?.scrollIntoView({ block: "nearest" });
    },
    [chosen],
  );
  const show = ({ row, outline }: (typeof rejections)[number]) => {
    setChosen(row);
    const box = outline && bboxOf(outline);
    if (box) map?.fit(box);
  };
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
              <tr
                key={each.row}
                id={`import-row-${each.row}`}
                className={each.row === chosen ? "import-chosen" : ""}
                aria-current={each.row === chosen}
              >
                <td>
                  {each.outline ? (
                    <button
                      type="button"
                      className="import-job"
                      aria-label={say("import.row.show", { row: each.row })}
                      onClick={() => show(each)}
                    >
                      {each.row}
                    </button>
                  ) : (
                    each.row
                  )}
                </td>
                <td>{each.place}</td>
                <td>{place(each.parcelCode)}</td>
                <td>
                  {each.problems.map(({ field, code, message, messageZh }) => (
                    <div key={`${field} ${code}`}>
                      <code>{code}</code> {language === "en" ? message : messageZh}
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
