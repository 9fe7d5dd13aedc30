import type { CatalogueQuery } from "../api/generated/graphql";
import type { LandUseClass } from "../ui/land-use-class";

/** The main classes of land use that have a colour. */
export function mainClasses(uses: CatalogueQuery["landUses"]["nodes"]): LandUseClass[] {
  return uses.flatMap(({ level, code, name, nameEn, colour }) =>
    level === 1 && colour !== null ? [{ code, name, nameEn, colour }] : [],
  );
}
