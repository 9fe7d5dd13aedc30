import { expect, it } from "vitest";
import {
  assemblyParameters,
  type AssemblyState,
  ofTab,
  readAssemblyState,
  variablesOf,
  writeAssemblyState,
} from "./assembly-state";

const set = (written: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== null));

it.each<AssemblyState>([
  { minMu: 500, gap: 0, stages: ["PREPARED", "LISTED"], counties: [], tab: "whole" },
  { minMu: 1200.5, gap: 20, stages: [], counties: ["440783", "440784"], tab: "short" },
])("stands in the address and is read back: %o", (state) => {
  const own = set(writeAssemblyState(state));
  for (const [name, text] of Object.entries(own)) {
    expect(text).toMatch(assemblyParameters[name as keyof typeof assemblyParameters]);
  }
  expect(readAssemblyState(own)).toEqual(state);
});

it("writes nothing for what it begins with", () => {
  expect(set(writeAssemblyState(readAssemblyState({})))).toEqual({});
});

it("asks for near misses from the smallest on, and for whole ones from the largest", () => {
  const state = readAssemblyState({});
  expect(variablesOf(state)).toMatchObject({ nearMisses: false, orderBy: ["AREA_DESC"], minArea: { mu: "500" } });
  expect(variablesOf({ ...state, tab: "short" })).toMatchObject({ nearMisses: true, orderBy: ["AREA_ASC"] });
});

it("shows of near misses those that fall short, the nearest to the size first", () => {
  const all = [
    { area: 30, reachesSize: false },
    { area: 479, reachesSize: false },
    { area: 512, reachesSize: true },
  ];
  expect(ofTab(all, "short").map(({ area }) => area)).toEqual([479, 30]);
  expect(ofTab(all, "whole").map(({ area }) => area)).toEqual([512]);
});
