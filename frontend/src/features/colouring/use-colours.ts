import type { ExpressionSpecification } from "maplibre-gl";
import { palette } from "../../map/palette";

/** A class of land use of one classification; those of two digits are main classes. */
export interface UseClass {
  system: string;
  code: string;
  name: string;
  nameEn: string;
  colour: string | null;
}

/** How many parcels are of a use; null where none is on record. */
export interface UseGroup {
  system: string | null;
  code: string | null;
  count: number;
}

const noColour = palette.border;
const mainCode = (code: string) => code.slice(0, 2);

/**
 * The class that a use is coloured by: its main class (用地用海), else its own where the classification colours the classes below
 * (三调). A classification without colours has main classes in grey; none is guessed from another one.
 */
export function colouredClass(system: string, code: string, classes: readonly UseClass[]): UseClass | null {
  const find = (wanted: string) => classes.find((each) => each.system === system && each.code === wanted) ?? null;
  const [main, own] = [find(mainCode(code)), find(code)];
  return main?.colour ? main : own?.colour ? own : (main ?? own);
}

/** The groups by the class that colours them, in the order of codes; what has no use on record is left out. */
export function countedClasses(
  groups: readonly UseGroup[],
  classes: readonly UseClass[],
): { use: UseClass; count: number }[] {
  const counted = new Map<UseClass, number>();
  for (const { system, code, count } of groups) {
    const use = system !== null && code !== null ? colouredClass(system, code, classes) : null;
    if (use) {
      counted.set(use, (counted.get(use) ?? 0) + count);
    }
  }
  return [...counted]
    .map(([use, count]) => ({ use, count }))
    .toSorted((a, b) => (`${a.use.system}:${a.use.code}` < `${b.use.system}:${b.use.code}` ? -1 : 1));
}

/** The colour of a parcel by a property of its tile such as `YDYH_2023:100102`. */
export function byUse(
  property: "landUse" | "plannedUse",
  classes: readonly UseClass[],
): ExpressionSpecification | string {
  const use: ExpressionSpecification = ["coalesce", ["get", property], ":"];
  const main: ExpressionSpecification = ["slice", use, 0, ["+", ["index-of", ":", use], 3]];
  const coloured = classes.filter(({ colour }) => colour !== null);
  const isMain = ({ code }: UseClass) => code === mainCode(code);
  const ofMain = coloured.filter(isMain);
  const ofOwn = coloured.filter((each) => !isMain(each) && colouredClass(each.system, each.code, classes) === each);
  return matched(use, ofOwn, matched(main, ofMain, noColour));
}

function matched(
  input: ExpressionSpecification,
  classes: readonly UseClass[],
  otherwise: ExpressionSpecification | string,
): ExpressionSpecification | string {
  const branches = classes.flatMap(({ system, code, colour }) => [`${system}:${code}`, colour]);
  return branches.length === 0
    ? otherwise
    : (["match", input, ...branches, otherwise] as unknown as ExpressionSpecification);
}
