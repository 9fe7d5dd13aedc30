import { Alert } from "antd";
import { useMemo } from "react";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { ActChoice } from "./act-choice";
import { ActForm } from "./act-form";
import type { ActName } from "./fields";
import { recordLabel } from "./labels";
import { documentOfSubject } from "./subject-documents";
import { actsOn, beginningFrom, countyOf, listsOf, type Subject, type Written, writeSubject } from "./subjects";

interface SubjectViewProps {
  page: PanelProps;
  subject: Subject;
  act: ActName | null;
  counties: readonly string[];
  admin: boolean;
  onOpen: (record: Written) => void;
  onDone: () => void;
}

/** A record, what can be done with it, and the records that hang on it. */
export function SubjectView({ subject, ...props }: SubjectViewProps) {
  return subject.type === "Campaign" ? (
    <Offered {...props} subject={subject} record={null} onRetry={() => undefined} />
  ) : (
    <LoadedSubject {...props} subject={{ ...subject, type: subject.type }} />
  );
}

function LoadedSubject(props: SubjectViewProps & { subject: { type: keyof typeof documentOfSubject } }) {
  const { subject, counties, admin } = props;
  const text = useText();
  const { say, term } = text;
  const variables = useMemo(() => ({ key: subject.key }), [subject.key]);
  const { load, retry } = useOperation(documentOfSubject[subject.type], variables);
  const record = shown(load)?.record ?? null;
  const county = countyOf(record);
  const foreign = county !== null && !counties.includes(county) && !admin;
  const reserved = ["Platform", "Park", "Facility"].includes(subject.type) && !admin;
  return (
    <>
      <Progress busy={load.state === "loading"} />
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !record && <CardWaiting />}
      {load.state === "ready" && !record && <p role="alert">{say("card.not-found", { key: subject.key })}</p>}
      {record && (
        <div className="edit-subject">
          <strong>
            {term("act-type", record.type)} {recordLabel(text, record)}
          </strong>
          {record.version !== undefined && <small>{say("act.written.version", { version: record.version })}</small>}
        </div>
      )}
      {record && foreign && <Alert type="info" showIcon title={say("edit.no-right", { county: county ?? "" })} />}
      {record && reserved && <Alert type="info" showIcon title={say("act.admin-only")} />}
      {record && !foreign && !reserved && <Offered {...props} record={record} onRetry={retry} />}
      {record && <Hanging record={record} onOpen={props.onOpen} />}
    </>
  );
}

type OfferedProps = SubjectViewProps & { record: Written | null; onRetry: () => void };

/** The acts on a record, and the form of the chosen one. */
function Offered({ page, subject, record, act, counties, onOpen, onDone, onRetry }: OfferedProps) {
  const acts: readonly ActName[] = actsOn[subject.type];
  const chosen = acts.find((each) => each === act) ?? null;
  return (
    <>
      <ActChoice acts={acts} chosen={chosen} onChoose={(next) => page.onOwn({ act: next })} />
      {chosen && (
        <ActForm
          key={chosen}
          {...{ page, record, counties, onOpen, onDone, onRetry }}
          act={chosen}
          beginning={beginningFrom(subject, record)}
          draftKey={`act:${chosen}:${writeSubject(subject)}`}
        />
      )}
    </>
  );
}

/** The records that hang on a record, list by list. */
function Hanging({ record, onOpen }: { record: Written; onOpen: (record: Written) => void }) {
  const text = useText();
  return listsOf(record).map(({ name, records }) => {
    const title = text.term("act-list", name);
    return (
      <section key={name} className="edit-section" aria-label={title}>
        <h3>{title}</h3>
        <ul className="card-list" aria-label={title}>
          {records.map((each) => (
            <li key={each.id}>
              <button type="button" className="text-link" onClick={() => onOpen(each)}>
                {recordLabel(text, each)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
