import type { ExpressionSpecification } from "maplibre-gl";
import { palette } from "../../map/palette";

/** A main class of land use of one classification. */
export interface UseClass {
  system: string;
  code: string;
  name: string;
  nameEn: string;
  colour: string | null;
}

/** How many parcels are of a class; no class where the use is not on record. */
export interface UseGroup {
  system: string | null;
  code: string | null;
  count: number;
}

const noColour = palette.border;
// GB/T 21010 has no colours of its own. Its classes 01 to 12 are those of the third survey, which were made from them.
const colouredAs: Readonly<Record<string, string>> = { GBT21010_2017: "SANDIAO_2019" };

/** The colour of a main class; grey for one that has none. */
export function colourOf(system: string, code: string, classes: readonly UseClass[]): string {
  const colourIn = (name: string | undefined) =>
    classes.find((each) => each.system === name && each.code === code)?.colour;
  return colourIn(system) ?? colourIn(colouredAs[system]) ?? noColour;
}

/** The colour of a parcel by a property of its tile such as `YDYH_2023:100102`: by the system and the two digits of the main class. */
export function byUse(
  property: "landUse" | "plannedUse",
  classes: readonly UseClass[],
): ExpressionSpecification | string {
  const use: ExpressionSpecification = ["coalesce", ["get", property], ":"];
  const mainClass = ["slice", use, 0, ["+", ["index-of", ":", use], 3]];
  return classes.length === 0
    ? noColour
    : ([
        "match",
        mainClass,
        ...classes.flatMap(({ system, code }) => [`${system}:${code}`, colourOf(system, code, classes)]),
        noColour,
      ] as unknown as ExpressionSpecification);
}
