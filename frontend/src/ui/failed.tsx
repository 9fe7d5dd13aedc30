import { Alert, Button } from "antd";
import { FailureText } from "./failure-text";
import { useText } from "./use-text";

interface FailedProps {
  operation: string;
  message: string;
  /** The server's word for what failed. */
  code?: string | null;
  onRetry: () => void;
}

/** Names the request that failed and offers to repeat it. */
export function Failed({ operation, message, code, onRetry }: FailedProps) {
  const { say } = useText();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={say("app.failed", { operation })}
      description={<FailureText message={message} code={code ?? null} />}
      action={
        <Button size="small" onClick={onRetry}>
          {say("app.retry")}
        </Button>
      }
    />
  );
}
