import { AppstoreOutlined, BankOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Popover } from "antd";
import type { MessageKey } from "../ui/messages";
import { useText } from "../ui/use-text";
import type { Panel } from "./address";

interface RailProps {
  panel: Panel;
  helpOpen: boolean;
  onHelp: (open: boolean) => void;
  onPanel: (panel: Panel) => void;
}

const icons: Record<Panel, typeof AppstoreOutlined> = { parcels: AppstoreOutlined, platforms: BankOutlined };

/** The way from one panel to another. */
export function Rail({ panel, helpOpen, onHelp, onPanel }: RailProps) {
  const { say } = useText();
  return (
    <nav className="rail" aria-label={say("rail.label")}>
      {(["parcels", "platforms"] as const).map((each) => {
        const Icon = icons[each];
        return (
          <button
            key={each}
            type="button"
            aria-current={panel === each ? "page" : undefined}
            onClick={() => onPanel(each)}
          >
            <Icon />
            {say(`rail.${each}`)}
          </button>
        );
      })}
      <span className="rail-gap" />
      <Popover
        open={helpOpen}
        onOpenChange={onHelp}
        trigger="click"
        placement="rightBottom"
        title={say("keys.title")}
        content={<Keys />}
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
  ["↑ ↓", "keys.arrows"],
  ["Enter", "keys.enter"],
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
