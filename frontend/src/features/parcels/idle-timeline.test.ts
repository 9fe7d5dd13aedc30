import { expect, it } from "vitest";
import { type Clock, timelineOf } from "./idle-timeline";

const clock: Clock = {
  on: "2026-11-22",
  state: "SUSPECTED_NOT_STARTED",
  contractNumber: "1",
  rule: "NOT_STARTED",
  startOn: "2023-05-18",
  startBasis: "CONTRACT",
  fullOn: "2024-05-18",
  idleFrom: "2024-05-19",
  daysRun: 917,
  daysPaused: 0,
  daysLeft: null,
  cause: null,
  consequence: { article: 14, feeFrom: "2024-05-19", feeUpTo: "100", takeBackFrom: "2025-05-19" },
  evidence: [
    {
      kind: "START_DATE",
      article: "2(1)",
      on: "2023-05-18",
      until: null,
      share: null,
      limit: null,
      document: null,
      reading: null,
    },
    {
      kind: "YEAR_FULL",
      article: "2(1)",
      on: "2024-05-18",
      until: null,
      share: null,
      limit: null,
      document: null,
      reading: null,
    },
  ],
  notices: [],
};
const pause = { id: "p", cause: "PLAN_CHANGED", firstOn: "2023-08-01", lastOn: "2023-09-01", document: null } as const;

it("puts every day in order, with the article behind it", () => {
  const { events } = timelineOf(clock, [], "2022-06-01");
  expect(events.map(({ mark, on, article }) => [mark, on, article])).toEqual([
    ["delivered", "2022-06-01", null],
    ["start", "2023-05-18", "2(1)"],
    ["full", "2024-05-18", "2(1)"],
    ["fee", "2024-05-19", "14"],
    ["take-back", "2025-05-19", "14"],
    ["today", "2026-11-22", null],
  ]);
  expect([events[0]?.at, events.at(-1)?.at]).toEqual([0, 1]);
});

const kinds = (verifiedOn: string | null) =>
  timelineOf(clock, [{ ...pause, verifiedOn }], null).spans.map(({ kind }) => kind);

it("draws verified pauses and leaves out those that are only claimed", () => {
  expect(kinds("2023-10-01")).toEqual(["running", "idle", "pause"]);
  expect(kinds(null)).toEqual(["running", "idle"]);
});

it("shows what is still ahead of a clock that runs", () => {
  const { events, spans } = timelineOf(
    { ...clock, state: "NONE", on: "2024-03-01", idleFrom: null, consequence: null, daysLeft: 78 },
    [],
    null,
  );
  expect(events.filter(({ ahead }) => ahead).map(({ mark }) => mark)).toEqual(["full"]);
  expect(spans.map(({ kind }) => kind)).toEqual(["running"]);
});
