import { Button } from "antd";
import { useId } from "react";
import { dayOf } from "../../geo/as-of";
import { useText } from "../../ui/use-text";

interface AsOfPickerProps {
  asOf: string | null;
  onAsOf: (asOf: string | null) => void;
}

/** The day as of which records are shown; says plainly when it is not the present. */
export function AsOfPicker({ asOf, onAsOf }: AsOfPickerProps) {
  const { say, language } = useText();
  const id = useId();
  return (
    <div className={asOf ? "as-of as-of-past" : "as-of"}>
      <label htmlFor={id}>{say("as-of.label")}</label>
      <input id={id} type="date" value={dayOf(asOf) ?? ""} onChange={(event) => onAsOf(event.target.value || null)} />
      {asOf && (
        <>
          <Button size="small" type="link" onClick={() => onAsOf(null)}>
            {say("as-of.present")}
          </Button>
          <p role="status">
            {say("as-of.shown", {
              when: asOf.includes("T") ? new Date(asOf).toLocaleString(language, { timeZone: "Asia/Shanghai" }) : asOf,
            })}
          </p>
        </>
      )}
    </div>
  );
}
