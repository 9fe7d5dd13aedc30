import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import type { Text } from "../../ui/use-text";
import type { SiteFacts } from "./use-site-facts";

/** One line of the comparison: the same fact of every site, and which way is better. */
export interface ComparisonRow {
  label: string;
  values: readonly string[];
  /** The places of the best values; none where nothing can be told apart. */
  best: readonly number[];
}

interface Measure {
  label: string;
  of: (site: SiteFacts) => number | null;
  show: (value: number) => string;
  better: "more" | "less";
}

/** The rows for sites whose facts are known; null stands for one that is still on its way. */
export function comparisonRows(
  sites: readonly (SiteFacts | null)[],
  text: Text,
  unit: AreaUnit,
  money: (yuan: string | null) => string | null,
): ComparisonRow[] {
  return [...wordRows(sites, text, money), ...measures(sites, text, unit).map((measure) => measureRow(measure, sites))];
}

function wordRows(
  sites: readonly (SiteFacts | null)[],
  { say, term, named }: Text,
  money: (yuan: string | null) => string | null,
): ComparisonRow[] {
  const row = (label: string, of: (site: SiteFacts) => readonly (string | null)[]): ComparisonRow => ({
    label,
    values: sites.map((site) => (site ? [...new Set(of(site).filter(Boolean))].join(" / ") || "–" : "…")),
    best: [],
  });
  return [
    row(say("filter.stage"), ({ parcels }) => parcels.map(({ stage }) => term("stage", stage))),
    row(say("card.use.planned"), ({ parcels }) => parcels.map(({ plannedUse }) => plannedUse && named(plannedUse))),
    row(say("card.county"), ({ parcels }) => parcels.map(({ county }) => named(county))),
    row(say("card.in-platform"), ({ parcels }) => parcels.map(({ platform }) => platform && named(platform))),
    row(say("card.contract.price"), ({ parcels }) =>
      parcels.map(({ contracts }) => money(contracts.nodes[0]?.price ?? null)),
    ),
    row(say("compare.idle"), ({ parcels }) =>
      parcels.map(({ idleClock }) => idleClock && term("idle-state", idleClock.state)),
    ),
    row(say("compare.verdict"), ({ check }) => [term("site-verdict", check.verdict)]),
  ];
}

function measures(sites: readonly (SiteFacts | null)[], { say, term, language }: Text, unit: AreaUnit): Measure[] {
  const area = (mu: number) => `${formatArea(mu, unit, language)} ${say(`app.unit.${unit}`)}`;
  const share = (value: number) => `${formatNumber(value * 100, language, 1)}%`;
  const kinds = [...new Set(sites.flatMap((site) => site?.check.facilities.map(({ kind }) => kind) ?? []))];
  return [
    { label: say("card.area.ellipsoid"), of: ({ whole }) => whole.area, show: area, better: "more" },
    { label: say("card.area.planar"), of: ({ whole }) => whole.planar, show: area, better: "more" },
    { label: say("card.area.registered"), of: ({ whole }) => whole.registered, show: area, better: "more" },
    {
      label: say("compare.rectangle"),
      of: ({ whole }) => whole.inscribedRectangle?.area ?? null,
      show: area,
      better: "more",
    },
    {
      label: say("compare.compactness"),
      of: ({ whole }) => whole.compactness,
      show: (value) => formatNumber(value, language, 2),
      better: "more",
    },
    { label: say("compare.usable"), of: ({ check }) => check.netUsableShare, show: share, better: "more" },
    { label: say("compare.hard"), of: ({ check }) => check.hardArea, show: area, better: "less" },
    { label: say("compare.soft"), of: ({ check }) => check.softArea, show: area, better: "less" },
    ...kinds.map((kind): Measure => ({
      label: say("compare.distance", { kind: term("facility", kind) }),
      of: ({ check }) => check.facilities.find((each) => each.kind === kind)?.distanceMetres ?? null,
      show: (metres) => `${formatNumber(metres / 1000, language, 1, 1)} km`,
      better: "less",
    })),
  ];
}

function measureRow({ label, of, show, better }: Measure, sites: readonly (SiteFacts | null)[]): ComparisonRow {
  const measured = sites.map((site) => (site ? of(site) : null));
  return {
    label,
    values: measured.map((value, index) => (value !== null ? show(value) : sites[index] ? "–" : "…")),
    best: bestOf(measured, better),
  };
}

/** Where the best value stands; nowhere while there are fewer than two, or where all are the same. */
export function bestOf(values: readonly (number | null)[], better: "more" | "less"): number[] {
  const known = values.filter((value) => value !== null);
  const best = better === "more" ? Math.max(...known) : Math.min(...known);
  const places = values.flatMap((value, index) => (value === best ? [index] : []));
  return known.length < 2 || places.length === known.length ? [] : places;
}
