import type { CatalogueQuery } from "../../api/generated/graphql";

export type PlatformEntry = CatalogueQuery["platforms"]["nodes"][number];
export type ParkEntry = CatalogueQuery["parks"]["nodes"][number];

/** A platform with its depth in the tree and the parks inside it. */
export interface PlatformLine {
  platform: PlatformEntry;
  depth: number;
  parks: ParkEntry[];
}

/** Platforms in the order of the tree, parents before their areas; parks of no platform apart. */
export function platformTree(
  platforms: readonly PlatformEntry[],
  parks: readonly ParkEntry[],
): { lines: PlatformLine[]; loose: ParkEntry[] } {
  const known = new Set(platforms.map(({ key }) => key));
  const lines: PlatformLine[] = [];
  const visit = (parentKey: string | null, depth: number) => {
    for (const platform of platforms) {
      const parent = platform.parent && known.has(platform.parent.key) ? platform.parent.key : null;
      if (parent === parentKey) {
        lines.push({ platform, depth, parks: parks.filter((park) => park.platform?.key === platform.key) });
        visit(platform.key, depth + 1);
      }
    }
  };
  visit(null, 0);
  return { lines, loose: parks.filter((park) => !park.platform || !known.has(park.platform.key)) };
}
