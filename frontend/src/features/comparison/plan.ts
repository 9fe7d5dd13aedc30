import type { Geometry, Position } from "geojson";
import { type Bbox, bboxOf } from "../../geo/bbox";

/** How a piece of land lies on paper: north up, one length for all directions. */
export interface Plan {
  box: Bbox;
  metresPerUnit: number;
  at: (position: Position) => [x: number, y: number];
  pathOf: (geometry: Geometry) => string;
}

export interface Paper {
  width: number;
  height: number;
  margin: number;
}

const metresPerDegree = 111_195;

/** Fits land onto paper. Over a few kilometres degrees of longitude are as long as at the middle; null for no land. */
export function planOf(geometries: readonly Geometry[], { width, height, margin }: Paper): Plan | null {
  const land = bboxOf({ type: "GeometryCollection", geometries: [...geometries] });
  if (!land) {
    return null;
  }
  const [west, south, east, north] = land;
  const [centreLng, centreLat] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((centreLat * Math.PI) / 180);
  const [wide, high] = [(east - west) * shrink * metresPerDegree, (north - south) * metresPerDegree];
  const metresPerUnit = Math.max(wide / (width - 2 * margin), high / (height - 2 * margin), 0.01);
  const at = ([lng = 0, lat = 0]: Position): [number, number] => [
    width / 2 + ((lng - centreLng) * shrink * metresPerDegree) / metresPerUnit,
    height / 2 - ((lat - centreLat) * metresPerDegree) / metresPerUnit,
  ];
  const [halfLng, halfLat] = [
    ((width / 2) * metresPerUnit) / (shrink * metresPerDegree),
    ((height / 2) * metresPerUnit) / metresPerDegree,
  ];
  return {
    box: [centreLng - halfLng, centreLat - halfLat, centreLng + halfLng, centreLat + halfLat],
    metresPerUnit,
    at,
    pathOf: (geometry) => pathOf(geometry, at),
  };
}

function pathOf(geometry: Geometry, at: Plan["at"]): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => ringPath(ring, at)).join("");
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => ringPath(ring, at))).join("");
    case "GeometryCollection":
      return geometry.geometries.map((member) => pathOf(member, at)).join("");
    default:
      return "";
  }
}

function ringPath(ring: readonly Position[], at: Plan["at"]): string {
  return `M${ring
    .map((position) =>
      at(position)
        .map((value) => value.toFixed(1))
        .join(" "),
    )
    .join("L")}Z`;
}

/** The longest round length that is at most a given share of the paper, in metres. */
export function scaleLength(metresPerUnit: number, mostUnits: number): number {
  const most = metresPerUnit * mostUnits;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}
