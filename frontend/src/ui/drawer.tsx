import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { createContext, type KeyboardEvent, type PointerEvent, type ReactNode, use, useState } from "react";
import { createPortal } from "react-dom";
import { useText } from "./use-text";

/** The place below the map where a wide drawer is drawn; the page provides it. */
export const DrawerHost = createContext<HTMLElement | null>(null);

interface DrawerProps {
  title: string;
  /** Without it the drawer stays as long as its panel does. */
  onClose?: () => void;
  children: ReactNode;
}

const [least, most, step] = [140, 620, 40];

/** What is too wide for a panel: tables and charts, below the map, of a height one drags or sets by the arrows. */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const { say } = useText();
  const host = use(DrawerHost);
  const [height, setHeight] = useState(300);
  const grow = (by: number) => setHeight((before) => Math.min(most, Math.max(least, before + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: step, ArrowDown: -step }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      grow(by);
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      grow(-event.movementY);
    }
  };
  if (!host) {
    return null;
  }
  return createPortal(
    <section className="drawer" aria-label={title} style={{ height }}>
      {/* A separator that moves is a control: https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/ */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="drawer-grip"
        role="separator"
        aria-orientation="horizontal"
        aria-label={say("app.drawer.height")}
        aria-valuenow={height}
        aria-valuemin={least}
        aria-valuemax={most}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      />
      <header className="drawer-head">
        <h2>{title}</h2>
        {onClose && (
          <Button type="text" size="small" icon={<CloseOutlined />} aria-label={say("app.close")} onClick={onClose} />
        )}
      </header>
      {/* What scrolls must be reachable by keyboard, whatever it holds. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="drawer-body" tabIndex={0}>
        {children}
      </div>
    </section>,
    host,
  );
}
