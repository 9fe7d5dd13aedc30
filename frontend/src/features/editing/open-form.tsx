import { Alert, Button, Form, Input } from "antd";
import { useMemo, useState } from "react";
import {
  CodesOfFilterDocument,
  type OpenedParcelFragment,
  PublishParcelsDocument,
  WithdrawParcelsDocument,
} from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useAct, type UserError } from "../../api/use-act";
import { useOperation } from "../../api/use-operation";
import { tellWritten } from "../../api/writes";
import { formatNumber } from "../../geo/units";
import { ActErrors, errorsAt, fieldState } from "../../ui/act-errors";
import { StageMark } from "../../ui/stage-mark";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import type { OpenAct } from "./acts";
import { codesOf } from "./codes";
import { useDraft, withText } from "./draft";

interface OpenFormProps extends PanelProps {
  act: OpenAct;
  /** The parcels of the address, to begin with. */
  chosen: readonly string[];
}

const documents = { publish: PublishParcelsDocument, withdraw: WithdrawParcelsDocument } as const;
const most = 1000;

/** Who may see parcels: publishes or withdraws those of a list, all of them or none. */
export function OpenForm({ act, chosen, where, onOpen }: OpenFormProps) {
  const { say, language } = useText();
  const hold = useDraft(act);
  const text = hold.draft.texts["codes"] ?? chosen.join("\n");
  const reason = hold.draft.texts["reason"] ?? "";
  const { codes, wrong } = codesOf(text);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [written, setWritten] = useState<readonly OpenedParcelFragment[]>([]);
  const { act: running, run } = useAct(documents[act]);
  const type = (key: "codes" | "reason", typed: string) => hold.change((draft) => withText(draft, key, typed));
  const save = async () => {
    setErrors([]);
    setWritten([]);
    const answer = (await run({ input: { codes, reason: reason.trim() } }))?.answer;
    if (!answer) return;
    setErrors(answer.userErrors);
    if (answer.userErrors.length === 0) {
      hold.forget();
      setWritten(answer.parcels);
      tellWritten();
    }
  };
  const wrongError = { path: ["codes"], code: "LACK", message: say("edit.open.wrong", { codes: wrong.join(", ") }) };
  const atCodes = [...(wrong.length > 0 ? [wrongError] : []), ...errorsAt(errors, "codes")];
  return (
    <Form layout="vertical" component={false}>
      <div className="edit-section">
        <p className="edit-note">{say(`edit.open.note.${act}`)}</p>
        <Form.Item label={say("edit.open.codes")} required {...fieldState(atCodes)}>
          <Input.TextArea
            aria-label={say("edit.open.codes")}
            rows={6}
            value={text}
            onChange={(event) => type("codes", event.target.value)}
          />
        </Form.Item>
        <p className="edit-note" role="status">
          {say("edit.open.count", { count: formatNumber(codes.length, language) })}
        </p>
        <FilterCodes where={where} onCodes={(all) => type("codes", all.join("\n"))} />
        <Form.Item label={say("edit.field.reason")} required {...fieldState(errorsAt(errors, "reason"))}>
          <Input.TextArea
            aria-label={say("edit.field.reason")}
            maxLength={500}
            value={reason}
            onChange={(event) => type("reason", event.target.value)}
          />
        </Form.Item>
        <ActErrors act={running} errors={errors.filter(({ path }) => !["codes", "reason"].includes(path[0] ?? ""))} />
        {written.length > 0 && (
          <section aria-label={say("edit.written")}>
            <Alert
              type="success"
              showIcon
              role="status"
              title={say(`edit.written.${act}`, {
                count: formatNumber(
                  written.filter(({ published }) => published === (act === "publish")).length,
                  language,
                ),
              })}
            />
            <ul className="card-list" aria-label={say("edit.written")}>
              {written.map(({ code, name, stage }) => (
                <li key={code}>
                  <button type="button" className="text-link" onClick={() => onOpen({ kind: "parcel", key: code })}>
                    {name ?? code}
                  </button>
                  <StageMark stage={stage} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Button
          type="primary"
          danger={act === "withdraw"}
          disabled={codes.length === 0 || codes.length > most || wrong.length > 0 || reason.trim() === ""}
          loading={running.state === "running"}
          onClick={() => void save()}
        >
          {say(`edit.do.${act}`)}
        </Button>
      </div>
    </Form>
  );
}

/** Takes the codes of what the filter of the page finds, as far as one act may take them. */
function FilterCodes({ where, onCodes }: Pick<PanelProps, "where"> & { onCodes: (codes: string[]) => void }) {
  const { say, language } = useText();
  const variables = useMemo(() => ({ where }), [where]);
  const found = shown(useOperation(CodesOfFilterDocument, variables).load)?.parcels;
  const count = formatNumber(found?.totalCount ?? 0, language);
  return found && found.totalCount > most ? (
    <p className="edit-note">{say("edit.open.many", { count })}</p>
  ) : (
    <Button
      size="small"
      disabled={!found || found.totalCount === 0}
      onClick={() => onCodes(found?.nodes.map(({ code }) => code) ?? [])}
    >
      {say("edit.open.filter", { count })}
    </Button>
  );
}
