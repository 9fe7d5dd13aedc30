import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { Button, Form } from "antd";
import type { MultiPolygon } from "geojson";
import { useEffect, useRef, useState } from "react";
import { actInputs } from "../../api/generated/acts/inputs";
import { useAct, type UserError } from "../../api/use-act";
import { tellWritten } from "../../api/writes";
import { ActErrors } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";
import { type DraftHold, onVersions, useDraft } from "../editing/draft";
import { RestoredDraft } from "../editing/restored-draft";
import { StaleRecord } from "../editing/stale-record";
import type { PanelProps } from "../panel";
import { inputOf, type Lack, textsOf, type Texts } from "./act-input";
import { changed } from "./changed";
import { conflictRows, taken } from "./conflict";
import { type Change, type FieldContext, FieldInput } from "./field-input";
import { type ActName, groupsOf, isChange } from "./fields";
import { knownIn } from "./known";
import type { Written } from "./subjects";
import { WrittenAnswer } from "./written-answer";

interface ActFormProps {
  page: PanelProps;
  act: ActName;
  /** The record that it changes, or begins from; null for what begins from nothing. */
  record: Written | null;
  /** What the record says of a new one, by the names of the fields; the fields of its own kind are not asked for again. */
  beginning: Texts;
  /** What keeps one draft from another. */
  draftKey: string;
  counties: readonly string[];
  /** Asks for the record anew. */
  onRetry: () => void;
  onOpen: (record: Written) => void;
  onDone: () => void;
}

/** What every act answers. */
interface Answer {
  answer: { record: Written | null; userErrors: readonly UserError[] } | null;
}

const told = ["parcel", "contract", "finding", "project"];
const stale = "STALE_VERSION";

/** One act: its fields, what the rules say to them, what somebody else wrote meanwhile, and what was written. */
export function ActForm(props: ActFormProps) {
  const { page, act, record, beginning, counties } = props;
  const text = useText();
  const { say, term } = text;
  const hold = useDraft(props.draftKey);
  const { draft } = hold;
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [current, setCurrent] = useState<Written | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const { act: running, run } = useAct(documentOf(act));
  const form = useFocusOnError([lacks, errors], current);

  const save = async () => {
    const asked = inputOf(act, record, beginning, draft);
    setLacks(asked.lacks);
    setErrors([]);
    if (asked.lacks.length > 0) return;
    const answer = (await run({ input: asked.input }))?.answer;
    if (!answer) return;
    setErrors(answer.userErrors.filter(({ code }) => code !== stale));
    setCurrent(answer.userErrors.some(({ code }) => code === stale) ? answer.record : null);
    if (answer.userErrors.length === 0 && answer.record) {
      hold.forget();
      setWritten(answer.record);
      tellWritten();
    }
  };
  if (written) {
    return <WrittenAnswer act={act} record={written} onOpen={props.onOpen} onNext={props.onDone} />;
  }
  const said: UserError[] = [...lacks.map(({ path, says }) => ({ path, code: "LACK", message: say(says) })), ...errors];
  const groups = groupsOf(act)
    .map((group) => ({
      ...group,
      fields: group.fields.filter(({ name }) => !(told.includes(name) && beginning[name])),
    }))
    .filter(({ fields }) => fields.length > 0);
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name));
  const context = contextOf(props, hold, said, counties);
  return (
    <div ref={form} className="act-form">
      <RestoredDraft hold={hold} />
      {current && (
        <StaleRecord
          record={{
            version: current.version ?? 0,
            updatedBy: current.updatedBy ?? null,
            updatedAt: current.updatedAt ?? "",
          }}
          rows={conflictRows(act, { seen: record, now: current }, draft.texts, text)}
          onGoOn={() => {
            hold.change((before) => ({ ...before, versions: { [current.id]: current.version ?? 0 } }));
            setCurrent(null);
            props.onRetry();
          }}
          onTake={() => {
            hold.change((before) => ({ texts: taken(before.texts), shapes: {}, versions: {} }));
            setCurrent(null);
            props.onRetry();
          }}
        />
      )}
      <Form layout="vertical" component={false}>
        <p className="edit-note">{say(startsText(act))}</p>
        {groups.map(({ name, fields }) => (
          <fieldset key={name} className="edit-section act-group">
            <legend>{say(`act.group.${name}`)}</legend>
            {fields.map((field) => (
              <FieldInput key={field.name} field={field} form={{ ...context, page }} />
            ))}
          </fieldset>
        ))}
        <div className="edit-section">
          <ActErrors act={running} errors={said.filter(({ path }) => !names.includes(path[0] ?? ""))} />
          <Button
            type="primary"
            disabled={current !== null}
            loading={running.state === "running"}
            onClick={() => void save()}
          >
            {term("act-name", act)}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function documentOf(act: ActName) {
  return actInputs[act].document as unknown as TypedDocumentNode<Answer, { input: Record<string, unknown> }>;
}

function startsText(act: ActName) {
  if (act.startsWith("correct")) return "act.note.correct";
  return isChange(act) ? "act.note.change" : "act.note.new";
}

function contextOf(
  { act, page, record, beginning }: ActFormProps,
  hold: DraftHold,
  errors: readonly UserError[],
  counties: readonly string[],
): FieldContext {
  const { texts, shapes } = hold.draft;
  const before = textsOf(act, record);
  const seen = record?.version === undefined ? [] : [{ code: record.id, version: record.version }];
  const onAll = (change: Change) => hold.change((draft) => changed(onVersions(draft, seen), change));
  return {
    page,
    act,
    texts,
    shapes,
    textAt: (key) => texts[key] ?? before[key] ?? beginning[key] ?? "",
    shapeAt: (key) => shapes[key] ?? null,
    onTexts: (change) => onAll({ texts: change, shapes: {} }),
    onAll,
    outline: (record?.["boundary"] as MultiPolygon | null | undefined) ?? null,
    errors,
    known: knownIn(record),
    counties,
  };
}

/** After a refusal the reader is taken to the first field that something is said of, after a conflict to both sides of it. */
function useFocusOnError(refusals: readonly (readonly unknown[])[], conflict: Written | null) {
  const form = useRef<HTMLDivElement>(null);
  const refused = refusals.find((each) => each.length > 0);
  useEffect(
    function focusFirstError() {
      if (refused) form.current?.querySelector<HTMLElement>(".ant-form-item-has-error :is(input, textarea)")?.focus();
    },
    [refused],
  );
  useEffect(
    function showConflict() {
      if (conflict) form.current?.scrollIntoView({ block: "start" });
    },
    [conflict],
  );
  return form;
}
