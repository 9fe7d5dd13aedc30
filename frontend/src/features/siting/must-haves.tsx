import { Button, Checkbox, Select } from "antd";
import { useMemo } from "react";
import type { CatalogueQuery, SiteKind } from "../../api/generated/graphql";
import type { AreaUnit } from "../../geo/units";
import { AreaRange } from "../../ui/area-range";
import { StageChoice } from "../../ui/stage-choice";
import { useText } from "../../ui/use-text";
import { type Criteria, gaps } from "./criteria";
import { LandConditions } from "./land-conditions";
import { NearFacilities } from "./near-facilities";

export interface CriteriaFormProps {
  criteria: Criteria;
  unit: AreaUnit;
  catalogue: CatalogueQuery | null;
  onChange: (patch: Partial<Criteria>) => void;
  onReset: () => void;
}

/** What every site must meet. Each change searches anew. */
export function MustHaves({ criteria, unit, catalogue, onChange, onReset }: CriteriaFormProps) {
  const { say, named } = useText();
  const places = useMemo(
    () => ({
      counties: (catalogue?.counties.nodes ?? []).map((county) => ({ value: county.code, label: named(county) })),
      platforms: (catalogue?.platforms.nodes ?? []).map((each) => ({ value: each.key, label: named(each) })),
      uses: (catalogue?.landUses.nodes ?? []).map((use) => ({ value: use.code, label: `${use.code} ${named(use)}` })),
    }),
    [catalogue, named],
  );
  const choice = (
    label: string,
    none: string,
    values: readonly string[],
    options: { value: string; label: string }[],
  ) => ({
    mode: "multiple" as const,
    "aria-label": label,
    placeholder: none,
    options,
    optionFilterProp: "label",
    loading: catalogue === null,
    value: [...values],
    maxTagCount: "responsive" as const,
    popupMatchSelectWidth: 280,
  });
  return (
    <form className="filter-form" aria-label={say("site.must")} onSubmit={(event) => event.preventDefault()}>
      <Kinds criteria={criteria} onChange={onChange} />
      <AreaRange
        minMu={criteria.sizeMu.min}
        maxMu={criteria.sizeMu.max}
        unit={unit}
        onChange={(min, max) => onChange({ sizeMu: { min, max } })}
      />
      <StageChoice value={criteria.stages} onChange={(stages) => onChange({ stages })} />
      <label className="field">
        <span>{say("filter.use")}</span>
        <Select
          {...choice(say("filter.use"), say("filter.use.any"), criteria.plannedUses, places.uses)}
          onChange={(plannedUses: string[]) => onChange({ plannedUses })}
        />
      </label>
      <details className="site-more-criteria">
        <summary>{say("site.must.more")}</summary>
        <div className="site-more-fields">
          <label className="field">
            <span>{say("filter.county")}</span>
            <Select
              {...choice(say("filter.county"), say("filter.county.any"), criteria.counties, places.counties)}
              onChange={(counties: string[]) => onChange({ counties })}
            />
          </label>
          <label className="field">
            <span>{say("site.platform")}</span>
            <Select
              {...choice(say("site.platform"), say("site.platform.any"), criteria.platforms, places.platforms)}
              onChange={(platforms: string[]) => onChange({ platforms })}
            />
          </label>
          <NearFacilities distances={criteria.distances} onChange={(distances) => onChange({ distances })} />
          <LandConditions criteria={criteria} onChange={onChange} />
        </div>
      </details>
      <Button type="link" size="small" className="filter-clear" onClick={onReset}>
        {say("site.must.reset")}
      </Button>
    </form>
  );
}

const kinds: readonly SiteKind[] = ["PARCEL", "ASSEMBLY"];

function Kinds({ criteria, onChange }: Pick<CriteriaFormProps, "criteria" | "onChange">) {
  const { say } = useText();
  const joined = criteria.kinds.includes("ASSEMBLY");
  return (
    <div className="site-kinds">
      <Checkbox.Group
        aria-label={say("site.kind")}
        value={[...criteria.kinds]}
        options={kinds.map((value) => ({ value, label: say(`site.kind.${value}`) }))}
        onChange={(chosen) => {
          const left = kinds.filter((kind) => chosen.includes(kind));
          if (left.length > 0) onChange({ kinds: left });
        }}
      />
      {joined && (
        <label className="site-gap">
          {say("site.gap")}
          <Select
            size="small"
            aria-label={say("site.gap")}
            value={criteria.maxGap}
            options={gaps.map((value) => ({ value, label: value === 0 ? say("site.gap.none") : `${value} m` }))}
            onChange={(maxGap: number) => onChange({ maxGap })}
          />
        </label>
      )}
    </div>
  );
}
