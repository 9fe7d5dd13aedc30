import { SearchOutlined } from "@ant-design/icons";
import { AutoComplete, Input } from "antd";
import type { Position } from "geojson";
import { useMemo, useState } from "react";
import { type CatalogueQuery, ParcelSearchDocument } from "../api/generated/graphql";
import type { Bbox } from "../geo/bbox";
import { shown } from "../api/load";
import { useOperation } from "../api/use-operation";
import { zoneOf } from "../geo/gauss-krueger";
import { readPlace } from "../geo/read-place";
import { useText } from "../ui/use-text";
import type { Selection } from "./address";
import { matchNames } from "./match-names";

interface SearchBoxProps {
  catalogue: CatalogueQuery | null;
  onOpen: (selection: Selection) => void;
  /** What the map shows: plain metres are taken in the zone of its middle. */
  view: Bbox | null;
  onPlace: (at: Position) => void;
  onCounty: (code: string) => void;
}

/** Finds parcels by code, and platforms, parks and counties by name. */
export function SearchBox({ catalogue, view, onOpen, onPlace, onCounty }: SearchBoxProps) {
  const { say, term, named } = useText();
  const [text, setText] = useState("");
  const typed = text.trim();
  const prefix = /^\d{6}[\dA-Za-z]{0,13}$/.test(typed) ? typed.toUpperCase() : null;
  const variables = useMemo(() => (prefix === null ? null : { prefix }), [prefix]);
  const { load } = useOperation(ParcelSearchDocument, variables);

  const zone = zoneOf(view ? (view[0] + view[2]) / 2 : 114);
  const place = useMemo(() => readPlace(typed, zone), [typed, zone]);
  const options = useMemo(() => {
    const group = (label: string, found: { value: string; label: string }[]) =>
      found.length > 0 ? [{ label, options: found }] : [];
    const parcels = prefix === null ? [] : (shown(load)?.parcels.nodes ?? []);
    const of = (kind: string, records: readonly { key: string; name: string | null; nameEn: string | null }[]) =>
      matchNames(typed, records).map((record) => ({ value: `${kind}:${record.key}`, label: named(record) }));
    const counties = (catalogue?.counties.nodes ?? []).map((county) => ({ ...county, key: county.code }));
    const at = place?.map((part) => part.toFixed(6)).join(", ");
    return [
      ...group(say("search.place"), at ? [{ value: `place:${at}`, label: say("search.place.go", { at }) }] : []),
      ...group(say("search.counties"), of("county", counties)),
      ...group(say("search.platforms"), of("platform", catalogue?.platforms.nodes ?? [])),
      ...group(say("search.parks"), of("park", catalogue?.parks.nodes ?? [])),
      ...group(
        say("search.parcels"),
        parcels
          .filter((parcel) => prefix !== null && parcel.code.startsWith(prefix))
          .map(({ code, stage }) => ({ value: `parcel:${code}`, label: `${code} · ${term("stage", stage)}` })),
      ),
    ];
  }, [typed, place, prefix, load, catalogue, named, say, term]);

  const choose = (value: string) => {
    const [kind = "", key = ""] = value.split(":");
    setText("");
    if (kind === "place") onPlace(key.split(", ").map(Number));
    else if (kind === "county") onCounty(key);
    else onOpen({ kind: kind as Selection["kind"], key });
  };

  return (
    <search className="search">
      <AutoComplete
        id="search"
        value={text}
        options={options}
        onChange={setText}
        onSelect={choose}
        defaultActiveFirstOption
        notFoundContent={typed === "" || load.state === "loading" ? null : say("search.nothing")}
      >
        <Input
          prefix={<SearchOutlined />}
          placeholder={say("search.placeholder")}
          aria-label={say("search.label")}
          allowClear
        />
      </AutoComplete>
    </search>
  );
}
