import { ClearOutlined, EditOutlined } from "@ant-design/icons";
import { Button, Switch } from "antd";
import type { MultiPolygon, Position } from "geojson";
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { type Load, shown } from "../../api/load";
import { type Bbox, bboxOf, holds } from "../../geo/bbox";
import { closeRing } from "../../geo/read-boundary";
import { readShape, writeShape } from "../../geo/shape-text";
import { drawPolygon } from "../../map/modes/draw-polygon";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { useOnMap } from "../use-on-map";
import { BoundaryForm } from "./boundary-form";
import { checkScene } from "./check-layers";
import { CheckResult } from "./check-result";
import { useCheck } from "./use-check";
import "./site-check.css";

interface Sketch {
  corners: readonly Position[];
  pointer: Position | null;
}
const legend = [
  { sign: "sign-checked", label: "check.legend.shape" },
  { sign: "sign-usable", label: "check.net" },
] as const;
const noSketch: Sketch = { corners: [], pointer: null };

/** Draw, paste or choose a shape, and see what it meets. */
export function SiteCheckPanel({ own, onOwn, onMap, onOpen, map, view, unit }: PanelProps) {
  const { say } = useText();
  // A shape too long for the address is kept here.
  const [long, setLong] = useState<MultiPolygon | null>(null);
  const [sketch, setSketch] = useState(noSketch);
  const { shape: text, of: code } = own;
  const boundary = useMemo(() => (text === undefined ? long : readShape(text)), [text, long]);
  const drawing = own["draw"] === "1";
  const { load, retry, checked, title } = useCheck(code ?? null, boundary, own["leave"] === "soft" ? "SOFT" : "HARD");
  const result = shown(load);
  const usable = result?.netUsableShape ?? null;

  const take = useCallback(
    (next: MultiPolygon) => {
      const short = writeShape(next);
      setLong(short === null ? next : null);
      setSketch(noSketch);
      onOwn({ shape: short, of: null, draw: null });
    },
    [onOwn],
  );
  const mode = useMemo(
    () =>
      drawPolygon({
        drawn: (corners, pointer) => setSketch({ corners, pointer }),
        done: (corners) => take({ type: "MultiPolygon", coordinates: [[closeRing(corners)]] }),
        cancelled: () => {
          setSketch(noSketch);
          onOwn({ draw: null });
        },
      }),
    [take, onOwn],
  );
  const part = useMemo(
    () => ({
      legend,
      above: checkScene(drawing ? null : checked, drawing ? null : usable, sketch.corners, sketch.pointer),
      ...(drawing ? { mode } : {}),
    }),
    [checked, usable, sketch, drawing, mode],
  );
  useOnMap(onMap, part);
  const bringIntoView = useEffectEvent((box: Bbox) => {
    const [west, south, east, north] = box;
    const inView = view && holds(view, [west, south]) && holds(view, [east, north]);
    // A shape that is in view but small is as good as out of it.
    if (!inView || east - west < (view[2] - view[0]) / 20) {
      map?.fit(box);
    }
  });
  const ready = map !== null;
  useEffect(
    function showShape() {
      const box = checked && bboxOf(checked);
      if (ready && box) {
        bringIntoView(box);
      }
    },
    [ready, checked],
  );

  return (
    <section className="panel" aria-label={say("rail.check")} aria-busy={load?.state === "loading"}>
      <Progress busy={checked !== null && load.state === "loading"} />
      <div className="panel-scroll">
        <h2 className="sr-only">{say("rail.check")}</h2>
        <div className="check-acts">
          <Button
            type="primary"
            icon={<EditOutlined />}
            aria-pressed={drawing}
            onClick={() => onOwn({ draw: drawing ? null : "1" })}
          >
            {say(drawing ? "check.draw.stop" : "check.draw")}
          </Button>
          {(boundary || code) && !drawing && (
            <Button
              icon={<ClearOutlined />}
              onClick={() => {
                setLong(null);
                onOwn({ shape: null, of: null });
              }}
            >
              {say("check.clear")}
            </Button>
          )}
        </div>
        {drawing && (
          <p className="check-note" role="status">
            {say("check.draw.hint")}
          </p>
        )}
        <details className="check-input" open={!checked}>
          <summary>{say("check.input")}</summary>
          <BoundaryForm onBoundary={take} />
        </details>
        {long && <p className="check-note">{say("check.long")}</p>}
        {title && <h2 className="check-title">{say("check.of", { parcel: title })}</h2>}
        {(boundary ?? code) && (
          <label className="whole-switch check-soft">
            <Switch
              size="small"
              checked={own["leave"] === "soft"}
              onChange={(soft) => onOwn({ leave: soft ? "soft" : null })}
              aria-label={say("check.leave-soft")}
            />
            {say("check.leave-soft")}
          </label>
        )}
        <Answer load={load} asked={boundary !== null || code !== undefined} onRetry={retry}>
          {(check) => <CheckResult check={check} unit={unit} onOpenParcel={(key) => onOpen({ kind: "parcel", key })} />}
        </Answer>
      </div>
    </section>
  );
}

interface AnswerProps<T> {
  load: Load<T | null>;
  asked: boolean;
  onRetry: () => void;
  children: (data: T) => React.ReactNode;
}

function Answer<T>({ load, asked, onRetry, children }: AnswerProps<T>) {
  const { say } = useText();
  const data = shown(load);
  if (!asked) {
    return <p className="check-empty">{say("check.empty")}</p>;
  }
  return (
    <>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={onRetry} />
      )}
      {load.state === "loading" && data === null && <CardWaiting />}
      {load.state === "ready" && data === null && <p role="alert">{say("check.not-found")}</p>}
      {data !== null && load.state !== "failed" && (
        <div className={load.state === "loading" ? "dimmed" : ""}>{children(data)}</div>
      )}
    </>
  );
}

export default SiteCheckPanel;
