import { EditOutlined, FileTextOutlined, FormOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useCaller } from "../api/session/use-caller";
import { useText } from "../ui/use-text";

const StageDialog = lazy(() => import("../features/editing/stage-dialog"));

interface ParcelActsProps {
  code: string;
  onSheet: () => void;
  /** Goes to the editor, where the land itself is changed. */
  onEdit: () => void;
}

/** What can be done with the open parcel besides looking at it; changes only by those who may write its county. */
export function ParcelActs({ code, onSheet, onEdit }: ParcelActsProps) {
  const { say } = useText();
  const caller = useCaller();
  const [moving, setMoving] = useState(false);
  const mayWrite = caller?.writtenCounties.includes(code.slice(0, 6)) ?? false;
  return (
    <>
      <Button
        size="small"
        icon={<FileTextOutlined />}
        aria-label={say("sheet.open")}
        title={say("sheet.open")}
        onClick={onSheet}
      />
      {mayWrite && (
        <>
          <Button
            size="small"
            icon={<EditOutlined />}
            aria-label={say("edit.open")}
            title={say("edit.open")}
            onClick={() => setMoving(true)}
          />
          <Button
            size="small"
            icon={<FormOutlined />}
            aria-label={say("edit.panel.open")}
            title={say("edit.panel.open")}
            onClick={onEdit}
          />
        </>
      )}
      {moving && (
        <Suspense fallback={null}>
          <StageDialog code={code} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  );
}
