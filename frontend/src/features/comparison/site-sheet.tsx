import { shown } from "../../api/load";
import type { AreaUnit } from "../../geo/units";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Paper } from "../../ui/paper";
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

/** Two pages of A4 about a site, for the browser to print. */
export function SiteSheet({ siteKey, unit, onClose }: SiteSheetProps) {
  const { say } = useText();
  const remote = useSiteFacts(siteKey);
  const facts = shown(remote.load);
  return (
    <Paper
      label={say("sheet.title")}
      head={<strong>{say("sheet.title")}</strong>}
      print={say("sheet.print")}
      isReady={facts !== null}
      onClose={onClose}
    >
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
    </Paper>
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
        {generated && <b className="paper-demo">{say("app.demo")}</b>}
        <span>{page} / 2</span>
      </div>
    </header>
  );
}
