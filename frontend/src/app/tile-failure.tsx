import { Alert, Button, Space } from "antd";
import { useText } from "../ui/use-text";

interface TileFailureProps {
  source: string;
  onRetry: () => void;
  onClose: () => void;
}

/** Names the layer whose tiles failed and offers to ask for them again. */
export function TileFailure({ source, onRetry, onClose }: TileFailureProps) {
  const { say } = useText();
  return (
    <Alert
      className="tile-failure"
      type="error"
      showIcon
      role="alert"
      title={say("map.tiles-failed", { layer: source })}
      action={
        <Space>
          <Button size="small" onClick={onRetry}>
            {say("app.retry")}
          </Button>
        </Space>
      }
      closable={{ onClose, "aria-label": say("app.close") }}
    />
  );
}
