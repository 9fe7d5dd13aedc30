import { FileTextOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useText } from "../ui/use-text";

/** What can be done with the open parcel besides looking at it. */
export function ParcelActs({ onSheet }: { onSheet: () => void }) {
  const { say } = useText();
  return (
    <Button
      size="small"
      icon={<FileTextOutlined />}
      aria-label={say("sheet.open")}
      title={say("sheet.open")}
      onClick={onSheet}
    />
  );
}
