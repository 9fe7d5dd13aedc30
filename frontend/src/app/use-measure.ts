import type { Position } from "geojson";
import { useEffect, useMemo, useState } from "react";
import { measureScene } from "../map/measure-layers";
import { measure } from "../map/modes/measure";
import type { Mode } from "../map/modes/mode";
import type { Scene } from "../map/scene";
import { setToolMode } from "./panel-map-store";

export interface Measuring {
  mode: Mode | null;
  scene: Scene | null;
  /** The places set, and the one under the pointer. */
  line: readonly Position[];
}

/** Measures on the map while it is asked to; ends by itself on Esc. */
export function useMeasure(active: boolean, onEnd: () => void): Measuring {
  const [line, setLine] = useState<readonly Position[]>([]);
  const mode = useMemo(
    () =>
      active
        ? measure({
            measured: (path, pointer) => setLine(pointer && path.length > 0 ? [...path, pointer] : path),
            ended: onEnd,
          })
        : null,
    [active, onEnd],
  );
  useEffect(
    function takeKeys() {
      setToolMode(mode);
      return () => {
        setToolMode(null);
        setLine([]);
      };
    },
    [mode],
  );
  const scene = useMemo(() => (active ? measureScene(line) : null), [active, line]);
  return { mode, scene, line };
}
