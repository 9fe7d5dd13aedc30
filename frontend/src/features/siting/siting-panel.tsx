import { Segmented } from "antd";
import { PinBar } from "../../ui/pin-bar";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { DemandsView } from "./demands-view";
import { SiteSearch } from "./site-search";
import "./siting.css";

/** Site search: what is asked for, what is found, and the demands that ask for it for good. */
export function SitingPanel(props: PanelProps) {
  const { say } = useText();
  const tab = props.own["s-tab"] ?? "search";
  return (
    <section className="panel" aria-label={say("rail.siting")}>
      <Segmented<string>
        block
        aria-label={say("site.tab")}
        value={tab}
        options={(["search", "demands"] as const).map((value) => ({ value, label: say(`site.tab.${value}`) }))}
        onChange={(value) => props.onOwn({ "s-tab": value === "demands" ? value : null })}
      />
      {tab === "demands" ? <DemandsView {...props} /> : <SiteSearch {...props} />}
      <PinBar own={props.own} onOwn={props.onOwn} onPanel={props.onPanel} />
    </section>
  );
}

export default SitingPanel;
