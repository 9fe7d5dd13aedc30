import { Select } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { NamedChoicesDocument } from "../../api/generated/acts/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { useText } from "../../ui/use-text";
import type { Option } from "./choice-input";

interface ParcelsInputProps {
  label: string;
  /** Codes with commas between them. */
  value: string;
  onChange: (value: string) => void;
  known: readonly Option[];
}

/** Several parcels, each searched for by the beginning of its code or taken from the list. */
export function ParcelsInput({ label, value, onChange, known }: ParcelsInputProps) {
  const { say } = useText();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim().slice(0, 100));
  const variables = useMemo(() => (text === "" ? null : { text, types: ["PARCEL" as const] }), [text]);
  const { load } = useOperation(NamedChoicesDocument, variables);
  const codes = value === "" ? [] : value.split(",");
  const found = (text === "" ? [] : (shown(load)?.search.nodes ?? [])).flatMap((each) =>
    each.type === "Parcel" ? [{ value: each.code, label: [each.name, each.code].filter(Boolean).join(" · ") }] : [],
  );
  const others = codes
    .filter((code) => !found.some((each) => each.value === code))
    .map((code) => known.find((each) => each.value === code) ?? { value: code, label: code });
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      placeholder={say("act.search")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={[...found, ...others]}
      value={codes}
      onChange={(next) => {
        setTyped("");
        onChange(next.join(","));
      }}
    />
  );
}
