import { CloseOutlined } from "@ant-design/icons";
import { Button, Skeleton } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "./use-text";

interface CardProps {
  /** What kind of record it is: the card's name for assistive technology. */
  kind: string;
  title: ReactNode;
  marks?: ReactNode;
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a record. Takes the focus when it opens, so that Esc and Tab start there. */
export function Card({ kind, title, marks, actions, onClose, children }: CardProps) {
  const { say } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function focusHeading() {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className="card" aria-label={kind}>
      <header className="card-head">
        <div className="card-kind">
          <span>{kind}</span>
          <Button type="text" size="small" icon={<CloseOutlined />} aria-label={say("app.close")} onClick={onClose} />
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <div className="card-marks">
          {marks}
          <span className="card-actions">{actions}</span>
        </div>
      </header>
      <div className="card-body">{children}</div>
    </article>
  );
}

export function CardWaiting() {
  const { say } = useText();
  return (
    <div role="status" aria-label={say("app.loading")} className="card-waiting">
      <Skeleton active title={false} paragraph={{ rows: 8 }} />
    </div>
  );
}
