import type { Map } from "maplibre-gl";
import { palette } from "./palette";

const size = 22;
const ratio = 2;

/** Shapes on a 24-unit square. A platform is a diamond, a park a hexagon, a facility a disc with its sign. */
const outlines = {
  diamond: "M12 2 22 12 12 22 2 12Z",
  hexagon: "M12 2.5 20.2 7.2v9.6L12 21.5 3.8 16.8V7.2Z",
  disc: "M12 3a9 9 0 1 0 .01 0Z",
} as const;

const signs: Record<string, string> = {
  PORT: "M12 6.5v11M9 9.5h6M6.8 13.5c.4 2.6 2.6 4 5.2 4s4.8-1.4 5.2-4",
  AIRPORT: "M12 6v11.5M6.5 13 12 10.5 17.5 13M9.5 17 12 15.8 14.5 17",
  POWER_PLANT: "M13 6 8.5 12.8h3.4L11 18l4.6-7h-3.5L13 6",
  EXPRESSWAY_EXIT: "M8.5 17.5 10.5 6.5M15.5 17.5 13.5 6.5M12 7.5v2M12 12v2M12 16.5v1",
  RAIL_YARD: "M9.5 6.5v11M14.5 6.5v11M7.5 9h9M7.5 12h9M7.5 15h9",
  SUBSTATION: "M12 6.5v11M8 9h8M8.8 12.5h6.4M9 17.5h6",
  SEWAGE_PLANT: "M7 10c1.7-1.4 3.3 1.4 5 0s3.3 1.4 5 0M7 14c1.7-1.4 3.3 1.4 5 0s3.3 1.4 5 0",
};

export const facilityColour = "#5F3DC4";
export const platformColour = "#0B5CAD";
export const parkColour = "#0C7A5B";

/** The drawing of one symbol: an outline filled or hollow, and a sign inside. */
interface Drawing {
  outline: string;
  colour: string;
  hollow: boolean;
  sign?: string | undefined;
}

const drawings: Record<string, Drawing> = {
  platform: { outline: outlines.diamond, colour: platformColour, hollow: false },
  "platform-approximate": { outline: outlines.diamond, colour: platformColour, hollow: true },
  park: { outline: outlines.hexagon, colour: parkColour, hollow: false },
  "park-approximate": { outline: outlines.hexagon, colour: parkColour, hollow: true },
  facility: { outline: outlines.disc, colour: facilityColour, hollow: false },
  ...Object.fromEntries(
    Object.entries(signs).map(([kind, sign]) => [
      `facility-${kind}`,
      { outline: outlines.disc, colour: facilityColour, hollow: false, sign },
    ]),
  ),
};

export function addIcons(map: Map): void {
  for (const [name, drawing] of Object.entries(drawings)) {
    const image = draw(drawing);
    if (image) {
      map.addImage(name, image, { pixelRatio: ratio });
    }
  }
}

function draw({ outline, colour, hollow, sign }: Drawing): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * ratio;
  const context = canvas.getContext("2d");
  if (!context) {
    return null;
  }
  context.scale((size * ratio) / 24, (size * ratio) / 24);
  context.lineJoin = context.lineCap = "round";
  const path = new Path2D(outline);
  context.lineWidth = 4;
  context.strokeStyle = palette.halo;
  context.stroke(path);
  context.fillStyle = hollow ? palette.halo : colour;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a drawing, not an array
  context.fill(path);
  context.lineWidth = hollow ? 2.6 : 1.2;
  context.strokeStyle = hollow ? colour : palette.halo;
  context.stroke(path);
  if (sign) {
    context.lineWidth = 1.7;
    context.strokeStyle = palette.halo;
    context.stroke(new Path2D(sign));
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
