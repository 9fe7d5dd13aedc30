import { useText } from "../ui/use-text";

export const sheetHeights = ["low", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

interface SheetHandleProps {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
}

/** On a narrow screen the panel is a sheet of three heights; this takes it to the next. */
export function SheetHandle({ height, onHeight }: SheetHandleProps) {
  const { say } = useText();
  const next = sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";
  return (
    <button type="button" className="sheet-handle" aria-label={say("app.sheet")} onClick={() => onHeight(next)}>
      <span aria-hidden="true" />
    </button>
  );
}
