import { Select, Tag } from "antd";
import { useMemo } from "react";
import { type CatalogueQuery, type Ownership, TownshipNamesDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { useText } from "../../ui/use-text";
import { ownerships, type ParcelFilterState } from "./parcel-filter";

interface MoreConditionsProps {
  filter: ParcelFilterState;
  catalogue: CatalogueQuery | null;
  onChange: (filter: ParcelFilterState) => void;
}

/** Conditions asked for less often; unfolded when one of them is set. */
export function MoreConditions({ filter, catalogue, onChange }: MoreConditionsProps) {
  const { say, term, named } = useText();
  const { platforms, townships, usesNow } = filter;
  const set = platforms.length + townships.length + filter.ownerships.length + usesNow.length > 0;
  return (
    <details className="more-conditions" open={set}>
      <summary>{say("filter.more")}</summary>
      <Select
        mode="multiple"
        aria-label={say("filter.platform")}
        placeholder={say("filter.platform.any")}
        optionFilterProp="label"
        maxTagCount="responsive"
        options={(catalogue?.platforms.nodes ?? []).map((each) => ({ value: each.key, label: named(each) }))}
        value={[...platforms]}
        onChange={(value: string[]) => onChange({ ...filter, platforms: value })}
      />
      <Select
        mode="multiple"
        aria-label={say("filter.ownership")}
        placeholder={say("filter.ownership.any")}
        options={ownerships.map((value) => ({ value, label: term("ownership", value) }))}
        value={[...filter.ownerships]}
        onChange={(value: Ownership[]) => onChange({ ...filter, ownerships: value })}
      />
      {townships.length > 0 && (
        <Townships
          codes={townships}
          onDrop={(code) => onChange({ ...filter, townships: townships.filter((each) => each !== code) })}
        />
      )}
      {usesNow.map((use) => {
        const [system = "", code = ""] = use.split(":");
        return (
          <Tag
            key={use}
            closable={{ "aria-label": say("filter.clear") }}
            onClose={() => onChange({ ...filter, usesNow: usesNow.filter((each) => each !== use) })}
          >
            {say("filter.use-now")}: {code} ({term("system", system)})
          </Tag>
        );
      })}
    </details>
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
        {say("filter.township")}: {region ? named(region) : code}
      </Tag>
    );
  });
}
