import { expect, it } from "vitest";
import type { ParcelPivotQuery } from "../../api/generated/graphql";
import { cellConditions, pivotOf } from "./pivot";

type Group = ParcelPivotQuery["parcels"]["groups"][number];
const nothing = {
  stage: null,
  ownership: null,
  countyCode: null,
  townshipCode: null,
  platformKey: null,
  landUseClassCode: null,
  plannedUseClassCode: null,
  county: null,
  township: null,
  platform: null,
  landUseClass: null,
  plannedUseClass: null,
};
const group = (key: Partial<Group["key"]>, count: number, sum: number): Group => ({
  key: { ...nothing, ...key },
  count,
  areaMu: { sum },
});
const text = {
  say: (key: string) => key,
  term: (_: string, name: string) => name,
  named: ({ name }: { name?: string | null }) => name ?? "",
};
const kaiping = { countyCode: "440783", county: { name: "Kaiping", nameEn: null } };
const taishan = { countyCode: "440781", county: { name: "Taishan", nameEn: null } };
const groups = [
  group({ ...kaiping, stage: "PREPARED" }, 3, 30),
  group({ ...taishan, stage: "LISTED" }, 5, 20),
  group({ ...kaiping, stage: "LISTED" }, 1, 5),
];

it("makes rows and columns that add up, the largest row first and stages in their order", () => {
  const pivot = pivotOf(groups, { rows: "county", columns: "stage" }, "area", text);
  expect(pivot.rows.map(({ label }) => label)).toEqual(["Kaiping", "Taishan"]);
  expect(pivot.columns.map(({ id }) => id)).toEqual(["PREPARED", "LISTED"]);
  expect(pivot.cells).toEqual([
    [30, 5],
    [null, 20],
  ]);
  expect([pivot.rowTotals, pivot.total]).toEqual([[35, 20], 55]);
});

it("leads from a cell to its parcels", () => {
  const { rows, columns } = pivotOf(groups, { rows: "county", columns: "stage" }, "area", text);
  expect(rows[0] && columns[1] && cellConditions(rows[0], columns[1])).toEqual({
    counties: ["440783"],
    stages: ["LISTED"],
  });
});

it("leads nowhere from what has no name", () => {
  const { rows, columns } = pivotOf([group({}, 2, 2)], { rows: "platform", columns: null }, "count", text);
  expect(rows[0]?.label).toBe("statistics.no-platform");
  expect(rows[0] && columns[0] && cellConditions(rows[0], columns[0])).toBeNull();
});

const use = (system: string) => ({ landUseClassCode: "07", landUseClass: { system, name: "x", nameEn: "x" } });

it("keeps classes of two code systems apart", () => {
  const pivot = pivotOf(
    [group(use("YDYH_2023"), 1, 1), group(use("GBT21010_2017"), 2, 2)],
    { rows: "use-now", columns: null },
    "count",
    text,
  );
  expect(pivot.rows.map(({ condition }) => condition)).toEqual([
    { usesNow: ["GBT21010_2017:07"] },
    { usesNow: ["YDYH_2023:07"] },
  ]);
});
