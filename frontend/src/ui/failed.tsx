import { Alert, Button } from "antd";
import { useText } from "./use-text";

interface FailedProps {
  operation: string;
  message: string;
  onRetry: () => void;
}

/** Names the request that failed and offers to repeat it. */
export function Failed({ operation, message, onRetry }: FailedProps) {
  const { say } = useText();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={say("app.failed", { operation })}
      description={message}
      action={
        <Button size="small" onClick={onRetry}>
          {say("app.retry")}
        </Button>
      }
    />
  );
}
