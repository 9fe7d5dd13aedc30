import { type ReactNode, Suspense, useState } from "react";
import type { PanelProps } from "../features/panel";
import { CardWaiting } from "../ui/card";
import { entryOf, type Panel } from "./panels";
import { SheetHandle, type SheetHeight } from "./sheet-handle";

interface SidePanelProps {
  panel: Panel;
  /** The list of parcels, the panel that is always there. */
  parcels: ReactNode;
  page: PanelProps;
}

/** The panel beside the map. On a narrow screen it is a sheet. */
export function SidePanel({ panel, parcels, page }: SidePanelProps) {
  const [height, setHeight] = useState<SheetHeight>("half");
  const entry = entryOf(panel);
  return (
    <div id="panel" className={`panel-area sheet-${height}`} tabIndex={-1}>
      <SheetHandle height={height} onHeight={setHeight} />
      {entry ? (
        <Suspense fallback={<CardWaiting />}>
          <entry.Panel key={entry.name} {...page} />
        </Suspense>
      ) : (
        parcels
      )}
    </div>
  );
}
