import type { Map } from "maplibre-gl";

/** Patterns of land: lines at 45 degrees, lines both ways, dots. Told apart without their colours. */
const hatches = {
  "hatch-usable": { colour: "#2B8A3E", lines: "one" },
  "hatch-suspected": { colour: "#D9480F", lines: "one" },
  "hatch-suspended": { colour: "#D9480F", lines: "back" },
  "hatch-found": { colour: "#C92A2A", lines: "both" },
  "hatch-disposed": { colour: "#495057", lines: "back" },
  "dots-inefficient": { colour: "#8F5A00", lines: "dots" },
} as const;

export type Hatch = keyof typeof hatches;
const [size, ratio] = [10, 2];

export function addHatches(map: Map): void {
  for (const [name, hatch] of Object.entries(hatches)) {
    const image = draw(hatch);
    if (image) {
      map.addImage(name, image, { pixelRatio: ratio });
    }
  }
}

function draw({ colour, lines }: (typeof hatches)[Hatch]): ImageData | null {
  const canvas = document.createElement("canvas");
  const side = size * ratio;
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) {
    return null;
  }
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 1.5 * ratio;
  context.beginPath();
  if (lines === "dots") {
    context.arc(side / 2, side / 2, 1.9 * ratio, 0, Math.PI * 2);
    context.fill("nonzero");
  }
  // Each line is drawn a tile before and after too, so that the corners of tiles meet.
  for (const shift of [-side, 0, side]) {
    if (lines === "one" || lines === "both") {
      context.moveTo(shift - 2, side + 2);
      context.lineTo(shift + side + 2, -2);
    }
    if (lines === "back" || lines === "both") {
      context.moveTo(shift - 2, -2);
      context.lineTo(shift + side + 2, side + 2);
    }
  }
  context.stroke();
  return context.getImageData(0, 0, side, side);
}
