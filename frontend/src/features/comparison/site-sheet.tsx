import { CloseOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { shown } from "../../api/load";
import type { AreaUnit } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";
import { SheetFacts } from "./sheet-facts";
import { SheetMap } from "./sheet-map";
import { SheetRecord } from "./sheet-record";
import { siteTitle } from "./site-title";
import { type SiteFacts, useSiteFacts } from "./use-site-facts";
import "./sheet.css";

interface SiteSheetProps {
  siteKey: string;
  unit: AreaUnit;
  onClose: () => void;
}

/** Two pages of A4 about a site, for the browser to print. It lies over the page, which takes no input meanwhile. */
export function SiteSheet({ siteKey, unit, onClose }: SiteSheetProps) {
  const { say } = useText();
  const remote = useSiteFacts(siteKey);
  const facts = shown(remote.load);
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
      className="sheet"
      role="dialog"
      aria-modal="true"
      aria-label={say("sheet.title")}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="sheet-tools">
        <strong>{say("sheet.title")}</strong>
        <Button
          type="primary"
          icon={<PrinterOutlined aria-hidden="true" />}
          disabled={!facts}
          onClick={() => window.print()}
        >
          {say("sheet.print")}
        </Button>
        <Button ref={close} icon={<CloseOutlined />} onClick={onClose}>
          {say("app.close")}
        </Button>
      </div>
      {remote.load.state === "failed" && (
        <Failed
          operation={remote.load.operation}
          message={remote.load.message}
          code={remote.load.code}
          onRetry={remote.retry}
        />
      )}
      {remote.missing && <p className="sheet-nothing">{say("card.not-found", { key: siteKey })}</p>}
      {!facts && remote.load.state === "loading" && !remote.missing && <CardWaiting />}
      {facts && <Pages facts={facts} unit={unit} />}
    </div>,
    document.body,
  );
}

export default SiteSheet;

function Pages({ facts, unit }: { facts: SiteFacts; unit: AreaUnit }) {
  const text = useText();
  const { say } = text;
  const title = siteTitle(facts, text);
  const generated = facts.parcels.some(({ origin }) => origin === "GENERATED");
  return (
    <>
      <article className="sheet-page" aria-label={say("sheet.page", { page: 1 })}>
        <SheetHead title={title} page={1} generated={generated} />
        <SheetMap facts={facts} title={title} />
        <SheetFacts facts={facts} unit={unit} />
      </article>
      <article className="sheet-page" aria-label={say("sheet.page", { page: 2 })}>
        <SheetHead title={title} page={2} generated={generated} />
        <SheetRecord facts={facts} unit={unit} />
      </article>
    </>
  );
}

function SheetHead({ title, page, generated }: { title: string; page: number; generated: boolean }) {
  const { say } = useText();
  return (
    <header className="sheet-head">
      <div>
        <h1>{title}</h1>
        <small>{say("app.title")}</small>
      </div>
      <div className="sheet-head-side">
        {generated && <b className="sheet-demo">{say("app.demo")}</b>}
        <span>{page} / 2</span>
      </div>
    </header>
  );
}
