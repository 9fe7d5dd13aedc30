import { PinBar } from "../../ui/pin-bar";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { SiteSearch } from "./site-search";
import "./siting.css";

/** Site search: what is asked for, what is found, and the demands that ask for it for good. */
export function SitingPanel(props: PanelProps) {
  const { say } = useText();
  return (
    <section className="panel" aria-label={say("rail.siting")}>
      <SiteSearch {...props} />
      <PinBar own={props.own} onOwn={props.onOwn} onPanel={props.onPanel} />
    </section>
  );
}

export default SitingPanel;
