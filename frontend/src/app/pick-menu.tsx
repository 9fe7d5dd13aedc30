import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import type { Picked } from "../map/modes/browse";
import { useText } from "../ui/use-text";

interface PickMenuProps {
  choices: readonly Picked[];
  onPick: (choice: Picked) => void;
  onClose: () => void;
}

/** Several records stand at one place: which is meant? */
export function PickMenu({ choices, onPick, onClose }: PickMenuProps) {
  const { say } = useText();
  const title = say("map.pick", { count: choices.length });
  const list = useRef<HTMLUListElement>(null);
  useEffect(function focusFirst() {
    list.current?.querySelector("button")?.focus();
  }, []);
  useEffect(
    function closeOnEscape() {
      const onKey = (event: KeyboardEvent) => {
        if (event.key === "Escape") {
          event.preventDefault();
          onClose();
        }
      };
      window.addEventListener("keydown", onKey, { capture: true });
      return () => window.removeEventListener("keydown", onKey, { capture: true });
    },
    [onClose],
  );
  return (
    <div className="pick-menu map-overlay" role="dialog" aria-label={title}>
      <div className="pick-menu-head">
        <strong>{title}</strong>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={say("app.close")} onClick={onClose} />
      </div>
      <ul ref={list}>
        {choices.map((choice) => (
          <li key={`${choice.kind}:${choice.key}`}>
            <button type="button" onClick={() => onPick(choice)}>
              <span className={`symbol symbol-${choice.kind}`} aria-hidden="true" />
              {choice.name || choice.key}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
