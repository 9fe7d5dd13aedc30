import type { CatalogueQuery } from "../../api/generated/graphql";
import { type AreaUnit, formatNumber, fromMu } from "../../geo/units";
import { type Text, useText } from "../../ui/use-text";
import { type Axis, boundsOf, daysOf, formOf } from "./axes";
import {
  type Condition,
  conditionsOf,
  noFilter,
  type ParcelFilterState,
  codedUse,
  planSystem,
  without,
} from "./parcel-filter";
import { useTownshipNames } from "./use-township-names";

interface FilterChipsProps {
  filter: ParcelFilterState;
  unit: AreaUnit;
  catalogue: CatalogueQuery | null;
  onChange: (filter: ParcelFilterState) => void;
}

/** Every condition that is set, in words; a click gives it up. */
export function FilterChips({ filter, unit, catalogue, onChange }: FilterChipsProps) {
  const text = useText();
  const { say } = text;
  const townships = useTownshipNames(filter.townships);
  const set = conditionsOf(filter);
  if (set.length === 0) {
    return null;
  }
  return (
    <ul className="filter-chips" aria-label={say("filter.chips")}>
      {set.map((condition) => {
        const label = say("filter.chip", {
          name: say(`filter.name.${condition}`),
          value: valueOf(condition, filter, unit, catalogue, townships, text),
        });
        return (
          <li key={condition}>
            <button
              type="button"
              aria-label={say("filter.chip.drop", { label })}
              onClick={() => onChange(without(filter, condition))}
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      {set.length > 1 && (
        <li>
          <button type="button" onClick={() => onChange(noFilter)}>
            {say("filter.clear")}
          </button>
        </li>
      )}
    </ul>
  );
}

const between = (from: string | null, to: string | null) => `${from ?? ""}–${to ?? ""}`;

function valueOf(
  condition: Condition,
  filter: ParcelFilterState,
  unit: AreaUnit,
  catalogue: CatalogueQuery | null,
  townships: ReturnType<typeof useTownshipNames>,
  text: Text,
): string {
  const { say, term, named, language } = text;
  const joined = (names: readonly string[]) => names.join(language === "en" ? ", " : "、");
  const terms = (family: string, names: readonly string[]) => joined(names.map((name) => term(family, name)));
  const area = (mu: number | null) => (mu === null ? null : formatNumber(fromMu(mu, unit), language));
  const nameOf = <T extends { name: string; nameEn: string | null }>(found: T | undefined, key: string) =>
    found ? named(found) : key;
  const codeText = (use: string) => {
    const [system, code] = codedUse(use);
    return system === planSystem ? code : `${code} (${term("system", system)})`;
  };
  switch (condition) {
    case "county":
      return joined(
        filter.counties.map((code) =>
          nameOf(
            catalogue?.counties.nodes.find((each) => each.code === code),
            code,
          ),
        ),
      );
    case "stage":
      return terms("stage", filter.stages);
    case "use":
      return joined(filter.uses.map(codeText));
    case "area":
      return `${between(area(filter.minMu), area(filter.maxMu))} ${say(`app.unit.${unit}`)}`;
    case "platform":
      return joined(
        filter.platforms.map((key) =>
          nameOf(
            catalogue?.platforms.nodes.find((each) => each.key === key),
            key,
          ),
        ),
      );
    case "township":
      return joined(
        filter.townships.map((code) =>
          nameOf(
            townships.find((each) => each.code === code),
            code,
          ),
        ),
      );
    case "owned":
      return terms("ownership", filter.ownerships);
    case "now":
      return joined(filter.usesNow.map(codeText));
    case "idle":
      return terms("idle-state", filter.idle);
    case "meets":
      return terms("constraint", filter.meets);
    case "clear":
      return terms("constraint", filter.clearOf);
    case "supplied":
      return between(filter.suppliedFrom?.toString() ?? null, filter.suppliedTo?.toString() ?? null);
    case "since":
      return filter.since ?? "";
    case "origin":
      return terms("origin", filter.origins);
    default:
      return axisValue(condition, filter.more[condition] ?? "", unit, text);
  }
}

/** What a condition asks that is asked for seldom, in words. */
function axisValue(axis: Axis, asked: string, unit: AreaUnit, { say, term, language }: Text): string {
  const form = formOf(axis);
  switch (form.form) {
    case "text":
      return asked;
    case "one":
    case "several":
      return asked
        .split(",")
        .map((word) => term(form.family, word))
        .join(language === "en" ? ", " : "、");
    case "sources":
      return asked.split(",").join(", ");
    case "days":
      return between(...daysOf(asked));
    case "range": {
      const inUnit = (bound: number | null) => {
        if (bound === null) return null;
        return form.unit === "years"
          ? String(bound)
          : formatNumber(form.unit === "mu" ? fromMu(bound, unit) : bound, language);
      };
      const [min, max] = boundsOf(asked) ?? [null, null];
      const figures = between(inUnit(min), inUnit(max));
      return form.unit === "mu" ? `${figures} ${say(`app.unit.${unit}`)}` : figures;
    }
  }
}
