import { useMemo } from "react";
import { planOf } from "./plan";

interface OutlineDrawingProps {
  label: string;
  shapes: readonly { geometry: GeoJSON.Geometry; colour: string }[];
  size: number;
}

/** A small map of a site: its parcels in their colours, north up. */
export function OutlineDrawing({ label, shapes, size }: OutlineDrawingProps) {
  const drawn = useMemo(() => {
    const plan = planOf(
      shapes.map(({ geometry }) => geometry),
      { width: size, height: size, margin: 6 },
    );
    return plan && shapes.map(({ geometry, colour }) => ({ path: plan.pathOf(geometry), colour }));
  }, [shapes, size]);
  return drawn ? (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      {drawn.map(({ path, colour }) => (
        <path
          key={path}
          d={path}
          fill={colour}
          fillOpacity="0.6"
          stroke={colour}
          strokeWidth="1.2"
          fillRule="evenodd"
        />
      ))}
    </svg>
  ) : null;
}
