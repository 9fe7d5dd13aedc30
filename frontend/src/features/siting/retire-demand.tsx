import { Button, Form, Input } from "antd";
import { useState } from "react";
import { type DemandsQuery, RetireDemandDocument } from "../../api/generated/graphql";
import { useCaller } from "../../api/session/use-caller";
import { useAct, type UserError } from "../../api/use-act";
import { tellWritten } from "../../api/writes";
import { ActErrors, errorsAt, fieldState } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";

interface RetireDemandProps {
  demand: DemandsQuery["demands"]["nodes"][number];
  onRetired: () => void;
}

/** Takes a demand off the list, with the reason; only for those who write its region. */
export function RetireDemand({ demand, onRetired }: RetireDemandProps) {
  const { say } = useText();
  const caller = useCaller();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { act, run } = useAct(RetireDemandDocument);
  const retire = async () => {
    const data = await run({ input: { id: demand.id, version: demand.version, reason: reason.trim() } });
    if (!data?.retireDemand) return;
    setErrors(data.retireDemand.userErrors);
    if (data.retireDemand.userErrors.length === 0) {
      tellWritten();
      onRetired();
    }
  };
  if (!caller?.writtenCounties.includes(demand.regionCode)) {
    return null;
  }
  if (!asked) {
    return (
      <Button size="small" onClick={() => setAsked(true)}>
        {say("demand.retire")}
      </Button>
    );
  }
  return (
    <Form layout="vertical" onFinish={() => void retire()}>
      <Form.Item label={say("act.reason")} required {...fieldState(errorsAt(errors, "reason"))}>
        <Input.TextArea
          aria-label={say("act.reason")}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Form.Item>
      <ActErrors act={act} errors={errors.filter(({ path }) => path[0] !== "reason")} />
      <Button
        danger
        type="primary"
        size="small"
        htmlType="submit"
        disabled={reason.trim() === ""}
        loading={act.state === "running"}
      >
        {say("demand.retire")}
      </Button>
    </Form>
  );
}
