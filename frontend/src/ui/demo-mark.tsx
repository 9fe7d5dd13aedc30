import { Tag, Tooltip } from "antd";
import { useText } from "./use-text";

/** The mark of a generated record. */
export function DemoMark({ origin }: { origin: string }) {
  const { say } = useText();
  return origin === "GENERATED" ? (
    <Tooltip title={say("app.demo.why")}>
      <Tag className="demo-mark" variant="filled" color="gold">
        {say("app.demo")}
      </Tag>
    </Tooltip>
  ) : null;
}
