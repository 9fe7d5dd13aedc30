import { Button } from "antd";
import { useMemo } from "react";
import { ParcelHistoryDocument, type ParcelHistoryQuery } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { Failed } from "../../ui/failed";
import { Section } from "../../ui/facts";
import { useText } from "../../ui/use-text";

type Entry = NonNullable<ParcelHistoryQuery["parcel"]>["history"]["nodes"][number];

interface HistorySectionProps {
  code: string;
  onAsOf: (moment: string) => void;
}

/** Who changed what, when and why; each change leads to the record as it stood then. */
export function HistorySection({ code, onAsOf }: HistorySectionProps) {
  const { say } = useText();
  const variables = useMemo(() => ({ code }), [code]);
  const { load, retry } = useOperation(ParcelHistoryDocument, variables);
  const history = shown(load)?.parcel?.history;
  return (
    <Section title={say("history.title")}>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {history?.totalCount === 0 && <p className="card-nothing">{say("history.none")}</p>}
      <ol className="history" aria-label={say("history.title")}>
        {history?.nodes.toReversed().map((entry) => (
          <HistoryEntry key={`${entry.changedAt} ${entry.operation}`} entry={entry} onAsOf={onAsOf} />
        ))}
      </ol>
    </Section>
  );
}

const shapes = ["boundary", "labelPoint", "source"];

function HistoryEntry({ entry, onAsOf }: { entry: Entry; onAsOf: HistorySectionProps["onAsOf"] }) {
  const { say, term, language } = useText();
  const when = new Date(entry.changedAt).toLocaleString(language, { timeZone: "Asia/Shanghai" });
  return (
    <li>
      <div className="history-head">
        <time dateTime={entry.changedAt}>{when}</time>
        <span>{entry.actor}</span>
        <Button type="link" size="small" className="inline-link" onClick={() => onAsOf(entry.changedAt)}>
          {say("history.as-of")}
        </Button>
      </div>
      <p>
        {term("operation", entry.operation)}
        {entry.reason && ` · ${entry.reason}`}
      </p>
      {entry.operation === "UPDATE" && (
        <dl className="history-fields">
          {entry.fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{term("field", field)}</dt>
              <dd>
                {shapes.includes(field) ? (
                  say("history.changed")
                ) : (
                  <>
                    <del>{before ?? say("app.none")}</del> → <ins>{after ?? say("app.none")}</ins>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
