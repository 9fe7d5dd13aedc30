import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { useText } from "../../ui/use-text";

/** A field of the record as it is, beside what one is about to set. */
export interface StaleRow {
  label: string;
  now: ReactNode;
  yours: ReactNode;
}

interface StaleRecordProps {
  record: { version: number; updatedBy: string | null; updatedAt: string };
  rows: readonly StaleRow[];
  onGoOn: () => void;
  /** Lets go of what was typed; without it there is nothing to take. */
  onTake?: () => void;
}

/** The record as it is beside what was typed; nothing typed is lost, and nothing is written unasked. */
export function StaleRecord({ record, rows, onGoOn, onTake }: StaleRecordProps) {
  const { say, language } = useText();
  const at = new Date(record.updatedAt).toLocaleString(language);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={say("edit.stale")}
      description={
        <>
          <p>{say("edit.stale.why")}</p>
          <table className="edit-stale">
            <caption>{say("edit.version", { version: record.version, by: record.updatedBy ?? "–", at })}</caption>
            <thead>
              <tr>
                <th scope="col">{say("edit.stale.field")}</th>
                <th scope="col">{say("edit.stale.theirs")}</th>
                <th scope="col">{say("edit.stale.yours")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, now, yours }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{now}</td>
                  <td>{yours}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button size="small" onClick={onGoOn}>
            {say("edit.stale.go-on")}
          </Button>
          {onTake && (
            <Button size="small" onClick={onTake}>
              {say("act.stale.take")}
            </Button>
          )}
        </>
      }
    />
  );
}
