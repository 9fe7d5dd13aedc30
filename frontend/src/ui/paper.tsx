import { CloseOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import "./paper.css";
import { useText } from "./use-text";

interface PaperProps {
  label: string;
  /** What stands before the buttons. */
  head: ReactNode;
  print: string;
  /** Nothing is printed before it is drawn. */
  isReady: boolean;
  onClose: () => void;
  /** The pages, and what is said while they are not there. */
  children: ReactNode;
}

/** Pages for the browser to print. They lie over the page, which takes no input meanwhile and is not printed. */
export function Paper({ label, head, print, isReady, onClose, children }: PaperProps) {
  const { say } = useText();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(function takeOver() {
    const root = document.getElementById("root");
    const before = document.activeElement;
    root?.setAttribute("inert", "");
    close.current?.focus();
    return () => {
      root?.removeAttribute("inert");
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    // Esc closes it wherever the focus is inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="paper"
      role="dialog"
      aria-modal="true"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="paper-tools">
        <div>{head}</div>
        <Button
          type="primary"
          icon={<PrinterOutlined aria-hidden="true" />}
          disabled={!isReady}
          onClick={() => window.print()}
        >
          {print}
        </Button>
        <Button ref={close} icon={<CloseOutlined />} onClick={onClose}>
          {say("app.close")}
        </Button>
      </div>
      {children}
    </div>,
    document.body,
  );
}
