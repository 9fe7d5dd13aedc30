import { Segmented, Select } from "antd";
import type { CatalogueQuery } from "../../api/generated/graphql";
import { type AreaUnit, MU_PER_HECTARE } from "../../geo/units";
import { NumberField } from "../../ui/number-field";
import { StageChoice } from "../../ui/stage-choice";
import { useText } from "../../ui/use-text";
import { type AssemblyState, gaps, presetMu } from "./assembly-state";

interface AssemblyFormProps {
  state: AssemblyState;
  unit: AreaUnit;
  catalogue: CatalogueQuery | null;
  onChange: (patch: Partial<AssemblyState>) => void;
}

/** Size, gaps, stages and counties. */
export function AssemblyForm({ state, unit, catalogue, onChange }: AssemblyFormProps) {
  const { say, named } = useText();
  const sizeLabel = `${say("assembly.size")} (${say(`app.unit.${unit}`)})`;
  return (
    <form className="filter-form" aria-label={say("assembly.criteria")} onSubmit={(event) => event.preventDefault()}>
      <div className="assembly-line">
        <label className="field">
          <span>{sizeLabel}</span>
          <NumberField
            key={unit}
            label={sizeLabel}
            value={state.minMu}
            scale={unit === "ha" ? MU_PER_HECTARE : 1}
            max={15_000_000}
            onCommit={(mu) => onChange({ minMu: mu || presetMu })}
          />
        </label>
        <div className="field">
          <span>{say("assembly.gap")}</span>
          <Segmented<number>
            block
            size="small"
            aria-label={say("assembly.gap")}
            value={state.gap}
            options={gaps.map((value) => ({ value, label: value === 0 ? say("assembly.gap.none") : `${value} m` }))}
            onChange={(gap) => onChange({ gap })}
          />
        </div>
      </div>
      <StageChoice value={state.stages} onChange={(stages) => onChange({ stages })} />
      <label className="field">
        <span>{say("filter.county")}</span>
        <Select
          mode="multiple"
          aria-label={say("filter.county")}
          placeholder={say("filter.county.any")}
          options={(catalogue?.counties.nodes ?? []).map((county) => ({ value: county.code, label: named(county) }))}
          optionFilterProp="label"
          loading={catalogue === null}
          value={[...state.counties]}
          maxTagCount="responsive"
          onChange={(counties: string[]) => onChange({ counties })}
        />
      </label>
      <Segmented<AssemblyState["tab"]>
        block
        aria-label={say("assembly.tabs")}
        value={state.tab}
        options={(["whole", "short"] as const).map((value) => ({ value, label: say(`assembly.tab.${value}`) }))}
        onChange={(tab) => onChange({ tab })}
      />
    </form>
  );
}
