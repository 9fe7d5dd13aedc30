import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import type { ParcelFilter } from "../api/generated/graphql";
import { useText } from "../ui/use-text";

const ExportDialog = lazy(() => import("../features/exports/export-dialog"));

/** Opens the export of what the filter selects. */
export function ExportButton({ where }: { where: ParcelFilter }) {
  const { say } = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className="export-button">
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {say("export.open")}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog where={where} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
