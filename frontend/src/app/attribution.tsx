import { DemoMark } from "../ui/demo-mark";
import { useText } from "../ui/use-text";

/** Whose data the map shows, and that the parcels are generated. */
export function Attribution() {
  const { say } = useText();
  return (
    <aside className="attribution" aria-label={say("map.attribution.label")}>
      <DemoMark origin="GENERATED" />
      <span>{say("map.attribution")}</span>
    </aside>
  );
}
