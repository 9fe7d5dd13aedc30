import { Button, Select } from "antd";
import { useEffect, useMemo, useRef } from "react";
import type { CatalogueQuery } from "../../api/generated/graphql";
import type { AreaUnit } from "../../geo/units";
import { useText } from "../../ui/use-text";
import { AreaRange } from "../../ui/area-range";
import { AreaHistogram } from "./area-histogram";
import { conditionsOf, noFilter, type ParcelFilterState } from "./parcel-filter";
import { MoreConditions } from "./more-conditions";
import { StageChoice } from "../../ui/stage-choice";
import { landUseOptions, otherUses } from "./land-use-options";

interface FilterFormProps {
  filter: ParcelFilterState;
  unit: AreaUnit;
  catalogue: CatalogueQuery | null;
  /** True, once, when somebody just asked for the form: it takes the focus then. */
  takesFocus: () => boolean;
  onChange: (filter: ParcelFilterState) => void;
}

/** The conditions on parcels. Every change takes effect at once. */
export function FilterForm({ filter, unit, catalogue, takesFocus, onChange }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(
    function takeFocus() {
      if (takesFocus()) {
        form.current?.querySelector("input")?.focus();
      }
    },
    [takesFocus],
  );
  const { say, named, term } = useText();
  const counties = useMemo(
    () => (catalogue?.counties.nodes ?? []).map((county) => ({ value: county.code, label: named(county) })),
    [catalogue, named],
  );
  const uses = useMemo(() => {
    const { industry, classes } = landUseOptions(catalogue?.landUses.nodes ?? [], named);
    return [
      { label: say("filter.use.industry"), options: industry },
      { label: say("filter.use.classes"), options: classes },
      ...otherUses(filter.uses, [...industry, ...classes], term),
    ];
  }, [catalogue, filter.uses, named, say, term]);
  return (
    <form
      ref={form}
      className="filter-form"
      aria-label={say("filter.title")}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="field">
        <span>{say("filter.county")}</span>
        <Select
          id="filter-county"
          mode="multiple"
          aria-label={say("filter.county")}
          placeholder={say("filter.county.any")}
          options={counties}
          optionFilterProp="label"
          loading={catalogue === null}
          value={[...filter.counties]}
          maxTagCount="responsive"
          onChange={(value: string[]) => onChange({ ...filter, counties: value })}
        />
      </label>
      <StageChoice value={filter.stages} onChange={(value) => onChange({ ...filter, stages: value })} />
      <label className="field">
        <span>{say("filter.use")}</span>
        <Select
          mode="multiple"
          aria-label={say("filter.use")}
          placeholder={say("filter.use.any")}
          options={uses}
          optionFilterProp="label"
          loading={catalogue === null}
          value={[...filter.uses]}
          maxTagCount="responsive"
          popupMatchSelectWidth={280}
          onChange={(value: string[]) => onChange({ ...filter, uses: value })}
        />
      </label>
      <AreaRange
        minMu={filter.minMu}
        maxMu={filter.maxMu}
        unit={unit}
        onChange={(minMu, maxMu) => onChange({ ...filter, minMu, maxMu })}
      />
      <AreaHistogram filter={filter} unit={unit} onChange={(minMu, maxMu) => onChange({ ...filter, minMu, maxMu })} />
      <MoreConditions filter={filter} unit={unit} catalogue={catalogue} onChange={onChange} />
      {conditionsOf(filter).length > 0 && (
        <Button type="link" size="small" className="filter-clear" onClick={() => onChange(noFilter)}>
          {say("filter.clear")}
        </Button>
      )}
    </form>
  );
}

export default FilterForm;
