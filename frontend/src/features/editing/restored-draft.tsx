import { Alert, Button } from "antd";
import { useText } from "../../ui/use-text";
import { type DraftHold, emptyDraft } from "./draft";

/** Says that something typed earlier is back. */
export function RestoredDraft({ hold }: { hold: DraftHold }) {
  const { say } = useText();
  return hold.restored && hold.draft !== emptyDraft ? (
    <Alert
      type="info"
      showIcon
      role="status"
      title={say("edit.restored")}
      action={
        <Button size="small" onClick={hold.forget}>
          {say("edit.restored.drop")}
        </Button>
      }
    />
  ) : null;
}
