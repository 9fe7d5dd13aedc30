import { Tooltip } from "antd";
import type { ReactNode } from "react";

/** A figure that says on hover and on focus where it comes from: source, date, computed or reported. */
export function Figure({ from, children }: { from: string; children: ReactNode }) {
  return (
    <Tooltip title={from} trigger={["hover", "focus"]}>
      <button type="button" className="figure-source">
        {children}
      </button>
    </Tooltip>
  );
}
