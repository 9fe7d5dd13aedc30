import { SearchOutlined } from "@ant-design/icons";
import { AutoComplete, Input } from "antd";
import type { Position } from "geojson";
import { useMemo, useState } from "react";
import { SearchBoxDocument } from "../api/generated/graphql";
import { shown } from "../api/load";
import { useOperation } from "../api/use-operation";
import type { Bbox } from "../geo/bbox";
import { zoneOf } from "../geo/gauss-krueger";
import { readPlace } from "../geo/read-place";
import { useText } from "../ui/use-text";
import type { Selection } from "./address";
import { type Suggestion, suggestionOf } from "./search-options";

interface SearchBoxProps {
  onOpen: (selection: Selection) => void;
  /** What the map shows: plain metres are taken in the zone of its middle. */
  view: Bbox | null;
  onPlace: (at: Position) => void;
  onCounty: (code: string) => void;
}

/** The longest text the server takes. */
const mostCharacters = 100;

/** Finds records by code, by name in either language or in pinyin, and places by coordinates. */
export function SearchBox({ view, onOpen, onPlace, onCounty }: SearchBoxProps) {
  const text = useText();
  const { say } = text;
  const [written, setWritten] = useState("");
  const typed = written.trim();
  const variables = useMemo(() => (typed === "" ? null : { text: typed }), [typed]);
  const { load } = useOperation(SearchBoxDocument, variables);
  const found = typed === "" ? null : shown(load);

  const zone = zoneOf(view ? (view[0] + view[2]) / 2 : 114);
  const place = useMemo(() => readPlace(typed, zone), [typed, zone]);
  const suggestions = useMemo((): Suggestion[] => {
    const at = place?.map((part) => part.toFixed(6)).join(", ");
    const coordinates: Suggestion[] = at
      ? [{ group: "search.place", label: say("search.place.go", { at }), choice: { kind: "place", at: place ?? [] } }]
      : [];
    return [...coordinates, ...(found?.search.nodes ?? []).flatMap((node) => suggestionOf(node, text))];
  }, [place, found, say, text]);
  const options = useMemo(
    () =>
      [...new Set(suggestions.map(({ group }) => group))].map((group) => ({
        label: say(group),
        options: suggestions.flatMap((each, index) =>
          each.group === group ? [{ value: String(index), label: each.label }] : [],
        ),
      })),
    [suggestions, say],
  );

  const choose = (index: string) => {
    const choice = suggestions[Number(index)]?.choice;
    setWritten("");
    if (choice?.kind === "place") onPlace([...choice.at]);
    else if (choice?.kind === "county") onCounty(choice.key);
    else if (choice) onOpen({ kind: choice.kind, key: choice.key });
  };

  return (
    <search className="search">
      <AutoComplete
        id="search"
        value={written}
        options={options}
        onChange={setWritten}
        onSelect={choose}
        defaultActiveFirstOption
        notFoundContent={
          typed === "" || load.state === "loading"
            ? null
            : load.state === "failed"
              ? `${load.operation}: ${load.message}`
              : say("search.nothing")
        }
      >
        <Input
          prefix={<SearchOutlined />}
          placeholder={say("search.placeholder")}
          aria-label={say("search.label")}
          maxLength={mostCharacters}
          allowClear
        />
      </AutoComplete>
    </search>
  );
}
