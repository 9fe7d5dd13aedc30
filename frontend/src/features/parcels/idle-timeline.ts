import type { ParcelRulesQuery } from "../../api/generated/graphql";

type Record = NonNullable<ParcelRulesQuery["parcel"]>;
export type Clock = NonNullable<Record["idleClock"]>;
export type Pause = Record["contracts"]["nodes"][number]["pauses"]["nodes"][number];

export type TimelineMark =
  "delivered" | "start" | "suspended" | "full" | "idle" | "fee" | "take-back" | "found" | "disposed" | "today";

/** A day on the timeline, with the article it rests on. */
export interface TimelineEvent {
  mark: TimelineMark;
  on: string;
  article: string | null;
  document: string | null;
  /** It has not come yet. */
  ahead: boolean;
}

/** A stretch of days, as shares of the whole width. */
export interface TimelineSpan {
  kind: "running" | "idle" | "pause";
  from: number;
  to: number;
  title: string;
}

export interface Timeline {
  events: (TimelineEvent & { at: number })[];
  spans: TimelineSpan[];
}

const markOf = {
  START_DATE: "start",
  SUSPENSION: "suspended",
  YEAR_FULL: "full",
  FINDING: "found",
  DISPOSAL: "disposed",
} as const;

/** The clock as days in order and stretches between them; today is always among them. */
export function timelineOf(clock: Clock, pauses: readonly Pause[], deliveredOn: string | null): Timeline {
  const days = daysOf(clock, deliveredOn);
  const [first, last] = [days[0]?.on ?? clock.on, days.at(-1)?.on ?? clock.on];
  const width = Math.max(dayNumber(last) - dayNumber(first), 1);
  const at = (on: string) => Math.min(Math.max((dayNumber(on) - dayNumber(first)) / width, 0), 1);
  const start = days.find(({ mark }) => mark === "start" || mark === "suspended")?.on ?? null;
  const spans: TimelineSpan[] = [];
  const span = (kind: TimelineSpan["kind"], from: string | null, to: string | null) => {
    if (from !== null && to !== null && from < to) {
      spans.push({ kind, from: at(from), to: at(to), title: `${from} – ${to}` });
    }
  };
  span("running", start, clock.idleFrom ?? clock.fullOn ?? clock.on);
  const ended = days.find(({ mark }) => mark === "disposed")?.on ?? clock.on;
  span("idle", clock.idleFrom, ended);
  for (const pause of pauses.filter(({ verifiedOn }) => verifiedOn !== null)) {
    span("pause", pause.firstOn, pause.lastOn ?? clock.on);
  }
  return { events: days.map((day) => ({ ...day, at: at(day.on) })), spans };
}

function daysOf(clock: Clock, deliveredOn: string | null): TimelineEvent[] {
  const days: TimelineEvent[] = [];
  const add = (mark: TimelineMark, on: string | null | undefined, article: string | null, document?: string | null) => {
    if (on) days.push({ mark, on, article, document: document ?? null, ahead: on > clock.on });
  };
  add("delivered", deliveredOn, null);
  for (const { kind, on, article, document } of clock.evidence) {
    if (kind in markOf) {
      add(markOf[kind as keyof typeof markOf], on, article, document);
    }
  }
  const known = (mark: TimelineMark) => days.some((day) => day.mark === mark);
  if (!known("start") && !known("suspended")) add("start", clock.startOn, null);
  if (!known("full")) add("full", clock.fullOn, null);
  const article = clock.consequence ? String(clock.consequence.article) : null;
  add("fee", clock.consequence?.feeFrom, article);
  add("take-back", clock.consequence?.takeBackFrom, article);
  add("today", clock.on, null);
  return days.toSorted((a, b) => a.on.localeCompare(b.on));
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
