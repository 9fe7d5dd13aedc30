import { Select, Tag } from "antd";
import { useMemo } from "react";
import { type CatalogueQuery, TownshipNamesDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { NumberField } from "../../ui/number-field";
import { useText } from "../../ui/use-text";
import {
  conditionsOf,
  constraintKinds,
  idleStates,
  origins,
  ownerships,
  type ParcelFilterState,
  without,
} from "./parcel-filter";
import { useSystem } from "./parcel-where";

interface MoreConditionsProps {
  filter: ParcelFilterState;
  catalogue: CatalogueQuery | null;
  onChange: (filter: ParcelFilterState) => void;
}

const common = ["county", "stage", "use", "area"];

/** Conditions asked for less often; unfolded when one of them is set. */
export function MoreConditions({ filter, catalogue, onChange }: MoreConditionsProps) {
  const { say, term, named } = useText();
  const { townships, usesNow } = filter;
  const set = conditionsOf(filter).some((condition) => !common.includes(condition));
  const terms = (family: string, names: readonly string[]) =>
    names.map((value) => ({ value, label: term(family, value) }));
  const classes = (catalogue?.landUses.nodes ?? []).filter(({ level }) => level === 1);
  return (
    <details className="more-conditions" open={set}>
      <summary>{say("filter.more")}</summary>
      <Several
        name="platform"
        options={(catalogue?.platforms.nodes ?? []).map((each) => ({ value: each.key, label: named(each) }))}
        value={filter.platforms}
        onChange={(platforms) => onChange({ ...filter, platforms })}
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
          ...classes.map((each) => ({ value: `${useSystem}:${each.code}`, label: `${each.code} ${named(each)}` })),
          ...usesNow
            .filter((use) => !use.startsWith(`${useSystem}:`))
            .map((use) => ({ value: use, label: `${use.split(":")[1]} (${term("system", use.split(":")[0] ?? "")})` })),
        ]}
        value={usesNow}
        onChange={(value) => onChange({ ...filter, usesNow: value })}
      />
      <Several
        name="idle"
        options={terms("idle-state", idleStates)}
        value={filter.idle}
        onChange={(value) => onChange({ ...filter, idle: idleStates.filter((each) => value.includes(each)) })}
      />
      <Several
        name="meets"
        options={terms("constraint", constraintKinds)}
        value={filter.meets}
        onChange={(value) => onChange({ ...filter, meets: constraintKinds.filter((each) => value.includes(each)) })}
      />
      <Several
        name="clear"
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
      <Years filter={filter} onChange={onChange} />
      <label className="field">
        <span>{say("filter.name.since")}</span>
        <input
          type="date"
          value={filter.since ?? ""}
          onChange={(event) => onChange({ ...filter, since: event.target.value || null })}
        />
      </label>
      {townships.length > 0 && (
        <Townships
          codes={townships}
          onDrop={(code) => onChange({ ...filter, townships: townships.filter((each) => each !== code) })}
        />
      )}
    </details>
  );
}

interface SeveralProps {
  name: "platform" | "owned" | "now" | "idle" | "meets" | "clear" | "origin";
  options: { value: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

function Several({ name, options, value, onChange }: SeveralProps) {
  const { say } = useText();
  const label = say(`filter.name.${name}`);
  return (
    <Select
      mode="multiple"
      aria-label={label}
      placeholder={say("filter.any", { name: label })}
      optionFilterProp="label"
      maxTagCount="responsive"
      options={options}
      value={[...value]}
      onChange={onChange}
    />
  );
}

const year = (value: number | null) => (value !== null && value >= 1949 && value <= 2100 ? value : null);

/** The years of the first contract. One that would cross the other takes its place. */
function Years({ filter, onChange }: Omit<MoreConditionsProps, "catalogue">) {
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
          onCommit={(value) => to(year(value), suppliedTo)}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          label={say("filter.supplied.to")}
          value={suppliedTo}
          onCommit={(value) => to(suppliedFrom, year(value))}
        />
      </div>
    </fieldset>
  );
}

function Townships({ codes, onDrop }: { codes: readonly string[]; onDrop: (code: string) => void }) {
  const { say, named } = useText();
  const variables = useMemo(() => ({ codes: [...codes] }), [codes]);
  const names = shown(useOperation(TownshipNamesDocument, variables).load)?.regions.nodes ?? [];
  return codes.map((code) => {
    const region = names.find((each) => each.code === code);
    return (
      <Tag key={code} closable={{ "aria-label": say("filter.clear") }} onClose={() => onDrop(code)}>
        {say("filter.name.township")}: {region ? named(region) : code}
      </Tag>
    );
  });
}
