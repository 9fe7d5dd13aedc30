import { Select } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { FindTownshipsDocument, TownshipsOfDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { useText } from "../../ui/use-text";
import { useTownshipNames } from "./use-township-names";

interface TownshipChoiceProps {
  codes: readonly string[];
  /** The counties of the filter: the townships of one alone are listed before anything is typed. */
  counties: readonly string[];
  onChange: (codes: string[]) => void;
}

interface Township {
  code: string;
  name: string;
  nameEn: string | null;
}

/** Townships by name, by code or by pinyin. */
export function TownshipChoice({ codes, counties, onChange }: TownshipChoiceProps) {
  const { say, named } = useText();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const names = useTownshipNames(codes);
  const county = counties.length === 1 ? counties[0] : undefined;
  const inCounty = useMemo(() => (text === "" && county ? { prefix: county } : null), [text, county]);
  const listed = useOperation(TownshipsOfDocument, inCounty).load;
  const asked = useMemo(() => (text === "" ? null : { text: text.slice(0, 100) }), [text]);
  const search = useOperation(FindTownshipsDocument, asked).load;
  const found: readonly Township[] =
    text === ""
      ? county
        ? (shown(listed)?.regions.nodes ?? [])
        : []
      : (shown(search)?.search.nodes ?? []).flatMap((each) =>
          each.type === "Region" && each.level === "TOWNSHIP" ? [each] : [],
        );
  const known = [...found, ...names.filter(({ code }) => !found.some((each) => each.code === code))];
  const options = [
    ...known.map((each) => ({ value: each.code, label: named(each) })),
    ...codes.filter((code) => !known.some((each) => each.code === code)).map((value) => ({ value, label: value })),
  ];
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={say("filter.name.township")}
      placeholder={say("filter.township.search")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={text !== "" && search.state === "loading"}
      notFoundContent={say(text === "" ? "filter.township.type" : "filter.township.none")}
      options={options}
      value={[...codes]}
      onChange={(value) => {
        setTyped("");
        onChange(value.filter((code) => /^\d{9}$/.test(code)));
      }}
    />
  );
}
