import { Select } from "antd";
import type { CatalogueQuery } from "../../api/generated/graphql";
import { useCaller } from "../../api/session/use-caller";
import type { AreaUnit } from "../../geo/units";
import { NumberField } from "../../ui/number-field";
import { useText } from "../../ui/use-text";
import {
  type Condition,
  conditionsOf,
  constraintKinds,
  idleStates,
  origins,
  ownerships,
  type ParcelFilterState,
  codedUse,
  planSystem,
  without,
} from "./parcel-filter";
import { AxisGroups } from "./axis-groups";
import { OtherCodes } from "./other-codes";
import { TownshipChoice } from "./township-choice";

interface MoreConditionsProps {
  filter: ParcelFilterState;
  unit: AreaUnit;
  catalogue: CatalogueQuery | null;
  onChange: (filter: ParcelFilterState) => void;
}

const common: readonly Condition[] = ["county", "stage", "use", "area"];

/** Conditions asked for less often; unfolded when one of them is set. */
export function MoreConditions({ filter, unit, catalogue, onChange }: MoreConditionsProps) {
  const { say, term, named } = useText();
  const caller = useCaller();
  const full = caller === null || caller.exactCounties.length > 0;
  const { townships, usesNow } = filter;
  const set = conditionsOf(filter).some((condition) => !common.includes(condition));
  const terms = (family: string, names: readonly string[]) =>
    names.map((value) => ({ value, label: term(family, value) }));
  const classes = (catalogue?.landUses.nodes ?? []).filter(({ level }) => level === 1);
  return (
    <details className="more-conditions" open={set}>
      <summary>{say("filter.more")}</summary>
      {!full && <p className="filter-note">{say("filter.no-right")}</p>}
      <Several
        name="platform"
        options={(catalogue?.platforms.nodes ?? []).map((each) => ({ value: each.key, label: named(each) }))}
        value={filter.platforms}
        onChange={(platforms) => onChange({ ...filter, platforms })}
      />
      <TownshipChoice
        codes={townships}
        counties={filter.counties}
        onChange={(value) => onChange({ ...filter, townships: value })}
      />
      <Several
        name="owned"
        options={terms("ownership", ownerships)}
        value={filter.ownerships}
        onChange={(value) => onChange({ ...filter, ownerships: ownerships.filter((each) => value.includes(each)) })}
      />
      <Several
        name="now"
        options={[
          ...classes.map((each) => ({ value: `${planSystem}:${each.code}`, label: `${each.code} ${named(each)}` })),
          ...usesNow
            .filter((use) => !classes.some(({ code }) => use === `${planSystem}:${code}`))
            .map((use) => ({ value: use, label: `${codedUse(use)[1]} (${term("system", codedUse(use)[0])})` })),
        ]}
        value={usesNow}
        onChange={(value) => onChange({ ...filter, usesNow: value })}
      />
      <Several
        name="idle"
        disabled={!full}
        options={terms("idle-state", idleStates)}
        value={filter.idle}
        onChange={(value) => onChange({ ...filter, idle: idleStates.filter((each) => value.includes(each)) })}
      />
      <Several
        name="meets"
        disabled={!full}
        options={terms("constraint", constraintKinds)}
        value={filter.meets}
        onChange={(value) => onChange({ ...filter, meets: constraintKinds.filter((each) => value.includes(each)) })}
      />
      <Several
        name="clear"
        disabled={!full}
        options={terms("constraint", constraintKinds)}
        value={filter.clearOf}
        onChange={(value) => onChange({ ...filter, clearOf: constraintKinds.filter((each) => value.includes(each)) })}
      />
      <Several
        name="origin"
        options={terms("origin", origins)}
        value={filter.origins}
        onChange={(value) => onChange({ ...filter, origins: origins.filter((each) => value.includes(each)) })}
      />
      <Years filter={filter} disabled={!full} onChange={onChange} />
      <label className="field">
        <span>{say("filter.name.since")}</span>
        <input
          type="date"
          value={filter.since ?? ""}
          onChange={(event) => onChange({ ...filter, since: event.target.value || null })}
        />
      </label>
      <OtherCodes filter={filter} onChange={onChange} />
      <AxisGroups filter={filter} full={full} unit={unit} onChange={onChange} />
    </details>
  );
}

interface SeveralProps {
  name: "platform" | "owned" | "now" | "idle" | "meets" | "clear" | "origin";
  options: { value: string; label: string }[];
  value: readonly string[];
  disabled?: boolean;
  onChange: (value: string[]) => void;
}

function Several({ name, options, value, disabled = false, onChange }: SeveralProps) {
  const { say } = useText();
  const label = say(`filter.name.${name}`);
  return (
    <Select
      mode="multiple"
      aria-label={label}
      placeholder={say("filter.any", { name: label })}
      optionFilterProp="label"
      options={options}
      value={[...value]}
      disabled={disabled}
      onChange={onChange}
    />
  );
}

const year = (value: number | null) => (value !== null && value >= 1949 && value <= 2100 ? value : null);

/** The years of the first contract. One that would cross the other takes its place. */
function Years({
  filter,
  disabled,
  onChange,
}: Omit<MoreConditionsProps, "catalogue" | "unit"> & { disabled: boolean }) {
  const { say } = useText();
  const { suppliedFrom, suppliedTo } = filter;
  const to = (from: number | null, until: number | null) => {
    const crossed = from !== null && until !== null && from > until;
    onChange({ ...without(filter, "supplied"), suppliedFrom: from, suppliedTo: crossed ? from : until });
  };
  return (
    <fieldset className="area-range">
      <legend>{say("filter.name.supplied")}</legend>
      <div className="area-range-fields">
        <NumberField
          label={say("filter.supplied.from")}
          value={suppliedFrom}
          disabled={disabled}
          onCommit={(value) => to(year(value), suppliedTo)}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          label={say("filter.supplied.to")}
          value={suppliedTo}
          disabled={disabled}
          onCommit={(value) => to(suppliedFrom, year(value))}
        />
      </div>
    </fieldset>
  );
}
