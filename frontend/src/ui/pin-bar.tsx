import { Button } from "antd";
import { readPins } from "./pins";
import { useText } from "./use-text";

interface PinBarProps {
  own: Readonly<Record<string, string>>;
  onOwn: (patch: Readonly<Record<string, string | null>>) => void;
  onPanel: (panel: string) => void;
}

/** The way from pinned sites to their comparison. */
export function PinBar({ own, onOwn, onPanel }: PinBarProps) {
  const { say } = useText();
  const pins = readPins(own);
  if (pins.length === 0) {
    return null;
  }
  return (
    <div className="pin-bar">
      <span>{say("pin.count", { count: pins.length })}</span>
      <Button size="small" onClick={() => onOwn({ pin: null })}>
        {say("pin.clear")}
      </Button>
      <Button size="small" type="primary" onClick={() => onPanel("comparison")}>
        {say("pin.compare")}
      </Button>
    </div>
  );
}
