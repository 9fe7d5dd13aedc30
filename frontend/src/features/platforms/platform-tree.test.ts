import { expect, it } from "vitest";
import { type ParkEntry, type PlatformEntry, platformTree } from "./platform-tree";

const platform = (key: string, parent: string | null) =>
  ({ key, parent: parent === null ? null : { key: parent } }) as PlatformEntry;
const park = (key: string, of: string | null) => ({ key, platform: of === null ? null : { key: of } }) as ParkEntry;

it("puts areas under their platform and parks into it", () => {
  const { lines, loose } = platformTree(
    [platform("area", "main"), platform("main", null), platform("zone", "area")],
    [park("food", "area"), park("silicon", null)],
  );
  expect(lines.map(({ platform: { key }, depth, parks }) => [key, depth, parks.length])).toEqual([
    ["main", 0, 0],
    ["area", 1, 1],
    ["zone", 2, 0],
  ]);
  expect(loose.map(({ key }) => key)).toEqual(["silicon"]);
});

it("shows a platform whose parent is not in the list at the top", () => {
  expect(platformTree([platform("area", "gone")], []).lines.map(({ depth }) => depth)).toEqual([0]);
});
