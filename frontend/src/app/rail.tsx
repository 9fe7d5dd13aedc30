import { AppstoreOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { useCaller } from "../api/session/use-caller";
import type { MessageKey } from "../ui/messages";
import { useText } from "../ui/use-text";
import { entries, type Panel } from "./panels";

interface RailProps {
  panel: Panel;
  helpOpen: boolean;
  onHelp: (open: boolean) => void;
  onDevelopers: () => void;
  onPanel: (panel: Panel) => void;
}

const tabs = [{ name: "parcels", label: "rail.parcels", icon: AppstoreOutlined }, ...entries] as const;

/** The way from one panel to another. */
export function Rail({ panel, helpOpen, onHelp, onDevelopers, onPanel }: RailProps) {
  const { say } = useText();
  const mayWrite = (useCaller()?.writtenCounties.length ?? 0) > 0;
  const open = tabs.filter((tab) => mayWrite || !("forWriters" in tab && tab.forWriters));
  return (
    <nav className="rail" aria-label={say("rail.label")}>
      {open.map(({ name, label, icon: Icon }) => (
        <button
          key={name}
          type="button"
          aria-current={panel === name ? "page" : undefined}
          onClick={() => onPanel(name)}
        >
          <Icon />
          {say(label)}
        </button>
      ))}
      <span className="rail-gap" />
      <Popover
        open={helpOpen}
        onOpenChange={onHelp}
        trigger="click"
        placement="rightBottom"
        content={
          <div role="dialog" aria-label={say("keys.title")}>
            <strong>{say("keys.title")}</strong>
            <Keys />
            <Button type="link" size="small" onClick={onDevelopers}>
              {say("developers.open")}
            </Button>
          </div>
        }
      >
        <button type="button" aria-expanded={helpOpen} aria-label={say("keys.title")}>
          <QuestionCircleOutlined />
          {say("rail.keys")}
        </button>
      </Popover>
    </nav>
  );
}

const keys: readonly (readonly [string, MessageKey])[] = [
  ["/", "keys.search"],
  ["f", "keys.filter"],
  ["l", "keys.list"],
  ["d", "keys.draw"],
  ["m", "keys.measure"],
  ["↑ ↓", "keys.arrows"],
  ["Enter", "keys.enter"],
  ["⌫", "keys.back"],
  ["Esc", "keys.escape"],
  ["?", "keys.help"],
];

function Keys() {
  const { say } = useText();
  return (
    <dl className="keys">
      {keys.map(([key, message]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{say(message)}</dd>
        </div>
      ))}
    </dl>
  );
}
