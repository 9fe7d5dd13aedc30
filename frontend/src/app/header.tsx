import { ApiOutlined, FilterOutlined } from "@ant-design/icons";
import { Badge, Button, Segmented } from "antd";
import type { CatalogueQuery } from "../api/generated/graphql";
import type { Position } from "geojson";
import type { Bbox } from "../geo/bbox";
import type { AreaUnit } from "../geo/units";
import type { Language } from "../ui/languages";
import { setTheme, useTheme } from "../ui/theme";
import { useText } from "../ui/use-text";
import type { Selection } from "./address";
import { SessionButton } from "../features/session/session-button";
import { SearchBox } from "./search-box";

interface HeaderProps {
  catalogue: CatalogueQuery | null;
  language: Language;
  unit: AreaUnit;
  conditions: number;
  filterOpen: boolean;
  onFilterToggle: () => void;
  onLanguage: (language: Language) => void;
  onUnit: (unit: AreaUnit) => void;
  onOpen: (selection: Selection) => void;
  view: Bbox | null;
  onPlace: (at: Position) => void;
  onCounty: (code: string) => void;
}

/** Name, search, and what holds for the whole page. */
export function Header(props: HeaderProps) {
  const { say } = useText();
  const dark = useTheme() === "dark";
  return (
    <header className="header">
      <h1>
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span>{say("app.title")}</span>
        <small>{say("app.subtitle")}</small>
      </h1>
      <SearchBox view={props.view} onPlace={props.onPlace} onOpen={props.onOpen} onCounty={props.onCounty} />
      <div className="header-tools">
        <Badge count={props.conditions} size="small" color="blue" offset={[-4, 3]}>
          <Button
            type="text"
            icon={<FilterOutlined />}
            aria-expanded={props.filterOpen}
            aria-controls="filter"
            aria-label={say(props.filterOpen ? "filter.hide" : "filter.show")}
            onClick={props.onFilterToggle}
          >
            {say("filter.title")}
          </Button>
        </Badge>
        <Segmented<AreaUnit>
          size="small"
          aria-label={say("app.unit")}
          value={props.unit}
          options={(["mu", "ha"] as const).map((value) => ({ value, label: say(`app.unit.${value}`) }))}
          onChange={props.onUnit}
        />
        <Segmented<Language>
          size="small"
          aria-label={say("app.language")}
          value={props.language}
          options={[
            { value: "zh-CN", label: <span lang="zh-CN">{say("app.language.zh")}</span> },
            { value: "en", label: <span lang="en">EN</span> },
          ]}
          onChange={props.onLanguage}
        />
        <Button
          type="text"
          aria-label={say(dark ? "app.theme.light" : "app.theme.dark")}
          title={say(dark ? "app.theme.light" : "app.theme.dark")}
          icon={<span aria-hidden="true">◐</span>}
          onClick={() => setTheme(dark ? "light" : "dark")}
        />
        <SessionButton counties={props.catalogue?.counties.nodes ?? []} />
        <Button type="text" icon={<ApiOutlined />} href="/graphiql" aria-label={say("app.explorer.label")}>
          {say("app.explorer")}
        </Button>
      </div>
    </header>
  );
}
