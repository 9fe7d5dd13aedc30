import type { ExpressionSpecification } from "maplibre-gl";
import { useMemo } from "react";
import {
  IdleStatesOnMapDocument,
  UseClassesDocument,
  type ParcelFilter,
  type ParcelGroupBy,
  RatingsOnMapDocument,
  UsesOnMapDocument,
} from "../../api/generated/graphql";
import { type Load, shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { type Bbox, toQueryBox } from "../../geo/bbox";
import { formatNumber } from "../../geo/units";
import { byStage } from "../../map/by-stage";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";
import { stageColours, stages } from "../../ui/stages";
import { useText } from "../../ui/use-text";
import type { Colouring } from "./colourings";
import { drawnStates, idleFilters, idleStates, idleStateScene } from "./idle-states";
import { byRating, mostRated, ratingColours, ratingScene } from "./ratings";
import { byUse, countedClasses, type UseClass, type UseGroup } from "./use-colours";

/** One line of a legend. */
export interface LegendItem {
  colour: string;
  /** The class that draws its pattern, where it has one. */
  pattern?: string;
  label: string;
  count?: number;
}

/** How parcels are coloured and what that means. */
export interface Coloured {
  colour: ExpressionSpecification | string;
  /** Drawn over the parcels; null for nothing. */
  over: Scene | null;
  legend: readonly { title: string | null; items: readonly LegendItem[] }[];
  /** What else one must know to read it. */
  note: string | null;
  failed: { operation: string; message: string; retry: () => void } | null;
  busy: boolean;
}

interface Asked {
  colouring: Colouring;
  ruleSet: string | null;
  where: ParcelFilter;
  view: Bbox | null;
  /** From 0 to 1. */
  density: number;
}

const noVariables = {};

/** Parcels by what the address asks for, under the filter of the page. */
export function useColouring({ colouring, ruleSet, where, view, density }: Asked): Coloured {
  const byStages = useStages();
  const byUses = useUses(colouring === "present" || colouring === "use" ? colouring : null, where);
  const byIdle = useIdleStates(colouring === "idle", where, density);
  const byRatings = useRatings(colouring === "inefficient" ? ruleSet : null, where, view);
  switch (colouring) {
    case "stage":
      return byStages;
    case "present":
    case "use":
      return byUses;
    case "idle":
      return byIdle;
    case "inefficient":
      return byRatings;
  }
}

function useStages(): Coloured {
  const { term } = useText();
  return useMemo(
    () => ({
      ...plain,
      colour: byStage,
      legend: [
        { title: null, items: stages.map((stage) => ({ colour: stageColours[stage], label: term("stage", stage) })) },
      ],
    }),
    [term],
  );
}

const plain: Coloured = { colour: palette.border, over: null, legend: [], note: null, failed: null, busy: false };

const usesOf: Record<"present" | "use", ParcelGroupBy[]> = {
  present: ["LAND_USE_SYSTEM", "LAND_USE_CODE"],
  use: ["PLANNED_USE_SYSTEM", "PLANNED_USE_CODE"],
};

function useUses(asked: "present" | "use" | null, where: ParcelFilter): Coloured {
  const { say, term, named } = useText();
  const variables = useMemo(() => asked && { where, by: usesOf[asked] }, [asked, where]);
  const known = useOperation(UseClassesDocument, asked && noVariables);
  const used = useOperation(UsesOnMapDocument, variables);
  const classes = shown(known.load)?.landUses.nodes;
  const groups = shown(used.load)?.parcels.groups;
  return useMemo(() => {
    const present = asked === "present";
    const counted = (groups ?? []).map(({ key, count }) => ({
      system: present ? key.landUseSystem : key.plannedUseSystem,
      code: present ? key.landUseCode : key.plannedUseCode,
      count,
    }));
    return {
      ...plain,
      ...stateOf([known, used]),
      colour: byUse(present ? "landUse" : "plannedUse", classes ?? []),
      legend: legendOf(counted, classes ?? [], { term, named, none: say("colouring.use.none") }),
      note: counted.some(({ system }) => system === "GBT21010_2017") ? say("colouring.use.gbt") : null,
    };
  }, [asked, groups, classes, known, used, say, term, named]);
}

interface Words {
  term: (family: string, name: string) => string;
  named: (subject: UseClass) => string;
  none: string;
}

/** The classes there are under the filter, by their systems; what has no use on record last. */
function legendOf(groups: readonly UseGroup[], classes: readonly UseClass[], words: Words): Coloured["legend"] {
  const counted = countedClasses(groups, classes);
  const systems = [...new Set(counted.map(({ use }) => use.system))];
  const named = systems.map((system) => ({
    title: words.term("system", system),
    items: counted
      .filter(({ use }) => use.system === system)
      .map(({ use, count }) => ({
        colour: use.colour ?? palette.border,
        label: `${use.code} ${words.named(use)}`,
        count,
      })),
  }));
  const without = groups.filter(({ system, code }) => system === null || code === null);
  const count = without.reduce((sum, group) => sum + group.count, 0);
  return count > 0 ? [...named, { title: null, items: [{ colour: palette.border, label: words.none, count }] }] : named;
}

function useIdleStates(asked: boolean, where: ParcelFilter, density: number): Coloured {
  const { say, term, language } = useText();
  const variables = useMemo(() => (asked ? idleFilters(where) : null), [asked, where]);
  const states = useOperation(IdleStatesOnMapDocument, variables);
  const answer = shown(states.load);
  return useMemo(
    () => ({
      ...plain,
      ...stateOf([states]),
      over: answer && idleStateScene(answer, density, language),
      legend: [
        {
          title: null,
          items: [
            ...drawnStates.map((name) => ({
              colour: idleStates[name].colour,
              pattern: `pattern-${idleStates[name].hatch}`,
              label: term("idle-state", idleStates[name].state),
              ...(answer ? { count: answer[name].totalCount } : {}),
            })),
            { colour: palette.border, label: say("colouring.idle.none") },
          ],
        },
      ],
    }),
    [states, answer, density, language, say, term],
  );
}

function useRatings(ruleSet: string | null, where: ParcelFilter, view: Bbox | null): Coloured {
  const { say, term, language } = useText();
  const variables = useMemo(
    () => (ruleSet && view ? { ruleSet, where: { and: [where, { boundary: { bbox: toQueryBox(view) } }] } } : null),
    [ruleSet, where, view],
  );
  const ratings = useOperation(RatingsOnMapDocument, variables);
  const answer = variables && shown(ratings.load);
  return useMemo(() => {
    if (ruleSet === null) {
      return { ...plain, note: say("inefficient.choose.why") };
    }
    const cut = answer && Math.max(answer.inefficient.totalCount, answer.passed.totalCount) > mostRated;
    const counted = (name: "inefficient" | "passed" | "unknown") => (answer ? { count: answer[name].totalCount } : {});
    return {
      ...plain,
      ...stateOf([ratings]),
      colour: byRating(answer),
      over: answer && ratingScene(answer),
      legend: [
        {
          title: say("colouring.inefficient.in-view"),
          items: [
            {
              colour: ratingColours.inefficient,
              pattern: "pattern-dots-inefficient",
              label: term("rating", "INEFFICIENT"),
              ...counted("inefficient"),
            },
            { colour: ratingColours.passed, label: term("rating", "NOT_INEFFICIENT"), ...counted("passed") },
            { colour: palette.border, label: say("colouring.inefficient.unrated"), ...counted("unknown") },
          ],
        },
      ],
      note: cut ? say("colouring.inefficient.cut", { count: formatNumber(mostRated, language) }) : null,
    };
  }, [ruleSet, ratings, answer, say, term, language]);
}

function stateOf(remotes: readonly { load: Load<unknown>; retry: () => void }[]): Pick<Coloured, "failed" | "busy"> {
  const failed = remotes.flatMap(({ load, retry }) =>
    load.state === "failed" ? [{ operation: load.operation, message: load.message, retry }] : [],
  );
  return { failed: failed[0] ?? null, busy: remotes.some(({ load }) => load.state === "loading") };
}
