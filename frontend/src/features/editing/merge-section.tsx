import { SelectOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import { useMemo, useState } from "react";
import type { EditedParcelFragment } from "../../api/generated/graphql";
import type { UserError } from "../../api/use-act";
import { pickParcels } from "../../map/modes/pick-parcels";
import { RuleAlerts } from "../../ui/act-errors";
import { StageMark } from "../../ui/stage-mark";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { editScene } from "./edit-layers";
import { useLandBeside } from "./use-land-around";
import { useLatest } from "./use-latest";
import { useOnMap } from "../use-on-map";

interface MergeSectionProps extends Pick<PanelProps, "unit" | "onMap" | "onActive"> {
  /** The parcels to be merged, the first one always among them. */
  parcels: readonly EditedParcelFragment[];
  onCodes: (codes: readonly string[]) => void;
  errors: readonly UserError[];
}

const touchingMetres = 1;

/** The parcels that become one: the first, and those beside it that are ticked or pointed at. */
export function MergeSection({ parcels, onCodes, errors, unit, onMap, onActive }: MergeSectionProps) {
  const { say } = useText();
  const { area } = useAreaText(unit);
  const [picking, setPicking] = useState(false);
  const shapes = useMemo(() => parcels.map(({ boundary }) => boundary), [parcels]);
  const beside = useLandBeside(shapes, touchingMetres);
  const codes = parcels.map(({ code }) => code);
  const [first] = codes;
  const toggle = (code: string) => {
    if (code === first) return;
    onCodes(codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code]);
  };
  const latest = useLatest(toggle);
  const mode = useMemo(
    () => pickParcels({ picked: (code) => latest()(code), ended: () => setPicking(false) }),
    [latest],
  );
  const part = useMemo(
    () => ({
      above: editScene({
        before: [],
        around: beside.map(({ boundary }) => boundary),
        shapes: shapes.map((shape, index) => ({ shape, sign: String(index + 1) })),
      }),
      ...(picking ? { mode } : {}),
    }),
    [beside, shapes, picking, mode],
  );
  useOnMap(onMap, part);
  const picked = parcels.map(({ code, name, stage, areaMu }) => ({ code, name, stage, areaMu }));
  const rows = [...picked, ...beside.filter(({ code }) => !codes.includes(code))];
  return (
    <section className="edit-section" aria-label={say("edit.merge")}>
      <h3>{say("edit.merge")}</h3>
      <div className="edit-acts">
        <Button icon={<SelectOutlined />} aria-pressed={picking} onClick={() => setPicking(!picking)}>
          {say(picking ? "edit.pick.stop" : "edit.pick")}
        </Button>
      </div>
      <ul className="edit-neighbours" aria-label={say("edit.neighbours")}>
        {rows.map(({ code, name, stage, areaMu }) => (
          <li key={code}>
            <Checkbox
              checked={codes.includes(code)}
              disabled={code === first}
              onChange={() => toggle(code)}
              onMouseEnter={() => onActive(code)}
              onMouseLeave={() => onActive(null)}
            >
              {name ?? code}
            </Checkbox>
            <small>
              <StageMark stage={stage} /> {area(areaMu)}
            </small>
          </li>
        ))}
      </ul>
      <p className="edit-note" data-testid="edit-area">
        {say("edit.merge.total", {
          count: parcels.length,
          area: area(parcels.reduce((sum, each) => sum + each.areaMu, 0)),
        })}
      </p>
      <RuleAlerts errors={errors} />
    </section>
  );
}
