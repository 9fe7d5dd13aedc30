import { EditOutlined, NodeIndexOutlined, UndoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { MultiPolygon, Position } from "geojson";
import { useMemo, useState } from "react";
import type { UserError } from "../../api/use-act";
import { addCorner, type CornerPlace, moveCorner, muOf, removeCorner } from "../../geo/corners";
import { closeRing } from "../../geo/read-boundary";
import { drawPolygon } from "../../map/modes/draw-polygon";
import { editCorners } from "../../map/modes/edit-corners";
import { RuleAlerts } from "../../ui/act-errors";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { BoundaryForm } from "../site-check/boundary-form";
import { cornerLayers, cornerSource, editScene } from "./edit-layers";
import { snapOnto, useLandBeside, useLandInView } from "./use-land-around";
import { useLatest } from "./use-latest";
import { useOnMap } from "../use-on-map";

interface OutlineSectionProps extends Pick<PanelProps, "map" | "view" | "unit" | "onMap"> {
  /** The outline on record; null for land that is not registered yet. */
  before: MultiPolygon | null;
  shape: MultiPolygon | null;
  onShape: (shape: MultiPolygon | null) => void;
  errors: readonly UserError[];
}

type Tool = "none" | "draw" | "corners";
const metresBeside = 60;

/** The outline of a parcel: drawn, corner by corner, or read from coordinates and files. */
export function OutlineSection({ before, shape, onShape, errors, map, view, unit, onMap }: OutlineSectionProps) {
  const { say } = useText();
  const { area } = useAreaText(unit);
  const [tool, setTool] = useState<Tool>("none");
  const [live, setLive] = useState<MultiPolygon | null>(null);
  const [sketch, setSketch] = useState<readonly Position[]>([]);
  const [selected, setSelected] = useState<CornerPlace | null>(null);
  const inView = useLandInView(before ? null : view);
  const beside = useLandBeside(
    useMemo(() => (before ? [before] : []), [before]),
    metresBeside,
  );
  const around = useMemo(() => [...inView, ...beside].map(({ boundary }) => boundary), [inView, beside]);
  const now = live ?? shape ?? before;

  const snap = useMemo(() => snapOnto(around, map), [around, map]);
  const latest = useLatest({ now, snap, onShape });
  const mode = useMemo(() => modeOf(tool, latest, { setTool, setLive, setSketch, setSelected }), [tool, latest]);
  const part = useMemo(
    () => ({
      above: editScene({
        before: before ? [before] : [],
        around,
        shapes: now && now !== before ? [{ shape: now, sign: "" }] : [],
        corners: tool === "corners" && now ? { shape: now, selected } : null,
        sketch,
        closed: true,
      }),
      pickLayers: cornerLayers,
      ...(mode ? { mode } : {}),
    }),
    [before, around, now, tool, selected, sketch, mode],
  );
  useOnMap(onMap, part);
  const turn = (next: Tool) => {
    setSketch([]);
    setTool(tool === next ? "none" : next);
  };
  return (
    <section className="edit-section" aria-label={say("edit.outline")}>
      <h3>{say("edit.outline")}</h3>
      <div className="edit-acts">
        <Button icon={<EditOutlined />} aria-pressed={tool === "draw"} onClick={() => turn("draw")}>
          {say(tool === "draw" ? "edit.draw.stop" : "edit.draw")}
        </Button>
        {now && (
          <Button icon={<NodeIndexOutlined />} aria-pressed={tool === "corners"} onClick={() => turn("corners")}>
            {say(tool === "corners" ? "edit.corners.stop" : "edit.corners")}
          </Button>
        )}
        {shape && (
          <Button icon={<UndoOutlined />} onClick={() => onShape(null)}>
            {say(before ? "edit.outline.undo" : "edit.outline.clear")}
          </Button>
        )}
      </div>
      {tool !== "none" && (
        <p className="edit-note" role="status">
          {say(`edit.${tool}.hint`)}
        </p>
      )}
      {now && (
        <p className="edit-note" data-testid="edit-area">
          {say("edit.preview", { area: area(muOf(now)) })}
          {before && now !== before && ` ${say("edit.preview.before", { area: area(muOf(before)) })}`}
        </p>
      )}
      <RuleAlerts errors={errors} />
      <details className="edit-paste">
        <summary>{say("edit.paste")}</summary>
        <BoundaryForm
          key={JSON.stringify(shape ?? before)}
          submit={say("edit.paste.take")}
          text={now ? textOf(now) : ""}
          onBoundary={onShape}
        />
      </details>
    </section>
  );
}

interface Reports {
  setTool: (tool: Tool) => void;
  setLive: (shape: MultiPolygon | null) => void;
  setSketch: (line: readonly Position[]) => void;
  setSelected: (place: CornerPlace | null) => void;
}

interface Latest {
  now: MultiPolygon | null;
  snap: (at: Position) => Position;
  onShape: (shape: MultiPolygon | null) => void;
}

// A drag outlives many drawings of the panel: the mode stays the same and looks at the newest shape.
function modeOf(tool: Tool, latest: () => Latest, { setTool, setLive, setSketch, setSelected }: Reports) {
  if (tool === "none") return null;
  if (tool === "draw") {
    return drawPolygon({
      snap: (at) => latest().snap(at),
      drawn: (corners, pointer) => setSketch(pointer ? [...corners, pointer] : corners),
      done: (corners) => {
        setSketch([]);
        setTool("none");
        latest().onShape({ type: "MultiPolygon", coordinates: [[closeRing(corners)]] });
      },
      cancelled: () => {
        setSketch([]);
        setTool("none");
      },
    });
  }
  let held: MultiPolygon | null = null;
  const show = (change: (shape: MultiPolygon) => MultiPolygon) => {
    const from = held ?? latest().now;
    if (from) {
      held = change(from);
      setLive(held);
    }
  };
  const keep = () => {
    if (held) latest().onShape(held);
    held = null;
    setLive(null);
  };
  return editCorners({
    source: cornerSource,
    moved: (place, to) => show((shape) => moveCorner(shape, place, latest().snap(to))),
    added: (place, at) => show((shape) => addCorner(shape, place, at)),
    removed: (place) => {
      show((shape) => removeCorner(shape, place));
      keep();
    },
    dropped: keep,
    selected: setSelected,
    ended: () => setTool("none"),
  });
}

/** The shape as text that can be typed into: one corner a line, or GeoJSON where it has more than one ring. */
function textOf(shape: MultiPolygon): string {
  const rings = shape.coordinates.flat();
  const [ring = []] = rings;
  return rings.length === 1
    ? ring
        .slice(0, -1)
        .map((at) => at.join(", "))
        .join("\n")
    : JSON.stringify(shape);
}
