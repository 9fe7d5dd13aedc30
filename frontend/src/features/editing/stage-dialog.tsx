import { Alert, Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import {
  MoveToStageDocument,
  type StageRecordFragment,
  StageToMoveDocument,
  type SupplyStage,
} from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useCaller } from "../../api/session/use-caller";
import { useAct, type UserError } from "../../api/use-act";
import { useOperation } from "../../api/use-operation";
import { ActErrors, errorsAt, fieldState } from "../../ui/act-errors";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Facts } from "../../ui/facts";
import { StageMark } from "../../ui/stage-mark";
import { tellWritten } from "../../api/writes";
import { stages } from "../../ui/stages";
import { useText } from "../../ui/use-text";
import { StaleRecord } from "./stale-record";
import "./editing.css";

interface StageDialogProps {
  code: string;
  onClose: () => void;
}

/** Moves a parcel to another supply stage, on top of the version that one has seen. */
export function StageDialog({ code, onClose }: StageDialogProps) {
  const { say } = useText();
  const { load, retry } = useOperation(StageToMoveDocument, { code });
  const seen = shown(load)?.parcel ?? null;
  return (
    <Modal open footer={null} title={say("edit.title", { name: seen?.name ?? code })} onCancel={onClose}>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !seen && <CardWaiting />}
      {load.state === "ready" && !seen && <p role="alert">{say("card.not-found", { key: code })}</p>}
      {seen && <StageForm seen={seen} />}
    </Modal>
  );
}

export default StageDialog;

interface Typed {
  stage: SupplyStage | null;
  statedOn: string;
  reason: string;
}

function StageForm({ seen }: { seen: StageRecordFragment }) {
  const { say, term } = useText();
  const caller = useCaller();
  const [base, setBase] = useState(seen);
  const [typed, setTyped] = useState<Typed>({ stage: null, statedOn: "", reason: "" });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [current, setCurrent] = useState<StageRecordFragment | null>(null);
  const [saved, setSaved] = useState<StageRecordFragment | null>(null);
  const { act, run } = useAct(MoveToStageDocument);
  const set = (patch: Partial<Typed>) => setTyped({ ...typed, ...patch });
  const save = async () => {
    if (!typed.stage) return;
    const said = {
      ...(typed.statedOn === "" ? {} : { statedOn: typed.statedOn }),
      ...(typed.reason.trim() === "" ? {} : { reason: typed.reason.trim() }),
    };
    const data = await run({ input: { id: base.id, version: base.version, stage: typed.stage, ...said } });
    const answer = data?.moveToStage;
    if (!answer) return;
    const stale = answer.userErrors.some((error) => error.code === "STALE_VERSION");
    setErrors(answer.userErrors.filter((error) => error.code !== "STALE_VERSION"));
    setCurrent(stale ? answer.parcel : null);
    if (answer.userErrors.length === 0 && answer.parcel) {
      setBase(answer.parcel);
      setSaved(answer.parcel);
      tellWritten();
    }
  };
  const mayNot = caller !== null && !caller.writtenCounties.includes(seen.countyCode);
  return (
    <>
      {mayNot && <Alert type="info" showIcon title={say("edit.no-right", { county: seen.countyCode })} />}
      <RecordNow record={base} label={say("edit.now")} />
      {current && (
        <StaleRecord
          record={current}
          rows={[
            {
              label: say("edit.stage"),
              now: <StageMark stage={current.stage} />,
              yours: typed.stage && <StageMark stage={typed.stage} />,
            },
          ]}
          onGoOn={() => {
            setBase(current);
            setCurrent(null);
          }}
        />
      )}
      <Form layout="vertical" disabled={mayNot} onFinish={() => void save()}>
        <Form.Item label={say("edit.stage")} {...fieldState(errorsAt(errors, "stage"))}>
          <Select<SupplyStage | null>
            aria-label={say("edit.stage")}
            value={typed.stage}
            options={stages.map((value) => ({ value, label: term("stage", value) }))}
            onChange={(stage) => set({ stage })}
          />
        </Form.Item>
        <Form.Item label={say("edit.stated-on")} {...fieldState(errorsAt(errors, "statedOn"))}>
          <Input
            type="date"
            aria-label={say("edit.stated-on")}
            value={typed.statedOn}
            onChange={(event) => set({ statedOn: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={say("act.reason")} {...fieldState(errorsAt(errors, "reason"))}>
          <Input.TextArea
            aria-label={say("act.reason")}
            maxLength={500}
            value={typed.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </Form.Item>
        <ActErrors
          act={act}
          errors={errors.filter(({ path }) => !["stage", "statedOn", "reason"].includes(path[0] ?? ""))}
        />
        {saved && errors.length === 0 && !current && (
          <Alert
            type="success"
            showIcon
            role="status"
            title={say("edit.saved", { stage: term("stage", saved.stage) })}
          />
        )}
        <Button
          type="primary"
          htmlType="submit"
          disabled={mayNot || typed.stage === null || current !== null}
          loading={act.state === "running"}
        >
          {say("edit.save")}
        </Button>
      </Form>
    </>
  );
}

function RecordNow({ record, label }: { record: StageRecordFragment; label: string }) {
  const { say, language } = useText();
  return (
    <Facts
      facts={[
        { label, value: <StageMark stage={record.stage} /> },
        {
          label: say("card.updated-at"),
          value: say("edit.version", {
            version: record.version,
            by: record.updatedBy ?? "–",
            at: new Date(record.updatedAt).toLocaleString(language),
          }),
        },
      ]}
    />
  );
}
