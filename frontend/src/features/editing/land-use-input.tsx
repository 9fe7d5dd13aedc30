import { Select } from "antd";
import { useMemo } from "react";
import { LandUsesOfDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { useText } from "../../ui/use-text";

interface LandUseInputProps {
  path: string;
  label: string;
  textAt: (key: string) => string;
  onText: (key: string, text: string) => void;
}

const systems = ["YDYH_2023", "SANDIAO_2019", "GBT21010_2017"] as const;

/** A use of land: its classification first, for the same number means another use in another one. */
export function LandUseInput({ path, label, textAt, onText }: LandUseInputProps) {
  const { say, term, named } = useText();
  const system = textAt(`${path}.system`);
  const variables = useMemo(() => (system === "" ? null : { system }), [system]);
  const uses = shown(useOperation(LandUsesOfDocument, variables).load)?.landUses.nodes ?? [];
  return (
    <div className="edit-use">
      <Select<string>
        aria-label={say("edit.use.system", { use: label })}
        value={system}
        options={[{ value: "", label: "–" }, ...systems.map((value) => ({ value, label: term("system", value) }))]}
        onChange={(value) => {
          onText(`${path}.system`, value);
          onText(`${path}.code`, "");
        }}
      />
      <Select<string>
        showSearch
        optionFilterProp="label"
        aria-label={label}
        disabled={system === ""}
        value={textAt(`${path}.code`)}
        options={[
          { value: "", label: "–" },
          ...uses.map((each) => ({ value: each.code, label: `${each.code} ${named(each)}` })),
        ]}
        onChange={(value) => onText(`${path}.code`, value)}
      />
    </div>
  );
}
