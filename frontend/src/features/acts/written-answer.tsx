import { Alert, Button } from "antd";
import { useText } from "../../ui/use-text";
import type { ActName } from "./fields";
import { recordLabel } from "./labels";
import { subjectOf, type Written } from "./subjects";

interface WrittenAnswerProps {
  act: ActName;
  record: Written;
  onOpen: (record: Written) => void;
  onNext: () => void;
}

/** What the server wrote, as it says it, and the way to it. */
export function WrittenAnswer({ act, record, onOpen, onNext }: WrittenAnswerProps) {
  const text = useText();
  const { say, term } = text;
  const label = recordLabel(text, record);
  const version = record.version === undefined ? "" : say("act.written.version", { version: record.version });
  return (
    <section className="edit-section" aria-label={say("edit.written")}>
      <Alert
        type="success"
        showIcon
        role="status"
        title={say("act.written", { act: term("act-name", act), record: label })}
        description={version}
      />
      <div className="edit-acts">
        {subjectOf(record) && (
          <Button onClick={() => onOpen(record)}>
            {say("act.open-record", { type: term("act-type", record.type) })}
          </Button>
        )}
        <Button onClick={onNext}>{say("edit.next")}</Button>
      </div>
    </section>
  );
}
