import type { MapSettings } from "../api/session/configuration";
import { DemoMark } from "../ui/demo-mark";
import { useText } from "../ui/use-text";
import type { BaseMap } from "./address";

/** Whose data the map shows, under which review number, and that the parcels are generated. */
export function Attribution({ settings, base }: { settings: MapSettings; base: BaseMap }) {
  const { say } = useText();
  return (
    <aside className="attribution" aria-label={say("map.attribution.label")}>
      <DemoMark origin="GENERATED" />
      {settings.reviewNumber && (
        <span className="review-number">{say("map.review-number", { number: settings.reviewNumber })}</span>
      )}
      <span>
        {settings.tianditu && base !== "own" ? `${say("base.attribution")} · ` : ""}
        {say("map.attribution")}
      </span>
    </aside>
  );
}
