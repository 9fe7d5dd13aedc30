import { Select } from "antd";
import { useMemo, useState } from "react";
import { LandUsesOfDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { useText } from "../../ui/use-text";
import { type ParcelFilterState, codedUse, planSystem } from "./parcel-filter";

interface OtherCodesProps {
  filter: ParcelFilterState;
  onChange: (filter: ParcelFilterState) => void;
}

const systems = ["SANDIAO_2019", "GBT21010_2017", planSystem] as const;

/** Uses in the codes of any classification: it is chosen first, for the same number means another use in another one. */
export function OtherCodes({ filter, onChange }: OtherCodesProps) {
  const { say, term, named } = useText();
  const set = [...filter.usesNow, ...filter.uses]
    .map((use) => codedUse(use)[0])
    .find((system) => system !== planSystem);
  const [chosen, setChosen] = useState<string | null>(null);
  const system = chosen ?? set ?? null;
  const variables = useMemo(() => (system === null ? null : { system }), [system]);
  const codes = shown(useOperation(LandUsesOfDocument, variables).load)?.landUses.nodes ?? [];
  const options = codes.map((each) => ({ value: each.code, label: `${each.code} ${named(each)}` }));
  const field = (label: string, uses: readonly string[], write: (uses: string[]) => void, bare: boolean) => {
    const own = uses.filter((use) => codedUse(use)[0] === system);
    return (
      <Select<string[]>
        mode="multiple"
        aria-label={label}
        placeholder={label}
        optionFilterProp="label"
        popupMatchSelectWidth={300}
        options={options}
        value={own.map((use) => codedUse(use)[1])}
        onChange={(value) =>
          write([
            ...uses.filter((use) => !own.includes(use)),
            ...value.map((code) => (bare && system === planSystem ? code : `${system}:${code}`)),
          ])
        }
      />
    );
  };
  return (
    <details className="more-conditions" open={set !== undefined}>
      <summary>{say("filter.group.codes")}</summary>
      <Select<string>
        aria-label={say("filter.codes.system")}
        placeholder={say("filter.codes.system.any")}
        value={system}
        options={systems.map((value) => ({ value, label: term("system", value) }))}
        onChange={setChosen}
      />
      {system !== null && (
        <>
          {field(
            say("filter.codes.planned", { system: term("system", system) }),
            filter.uses,
            (uses) => onChange({ ...filter, uses }),
            true,
          )}
          {field(
            say("filter.codes.now", { system: term("system", system) }),
            filter.usesNow,
            (usesNow) => onChange({ ...filter, usesNow }),
            false,
          )}
        </>
      )}
    </details>
  );
}
