import { Alert } from "antd";
import { useCaller } from "../../api/session/use-caller";
import { CardWaiting } from "../../ui/card";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { ImportJobs } from "./import-jobs";
import { ImportWizard } from "./import-wizard";
import "./import-texts";
import "./imports.css";

/** Bringing a file in, step by step; only for those who may write. */
export function ImportPanel(props: PanelProps) {
  const { say } = useText();
  const caller = useCaller();
  const id = props.own["job"];
  const mayWrite = caller !== null && caller.writtenCounties.length > 0;
  return (
    <section className="panel" aria-label={say("rail.imports")}>
      <div className="import-scroll">
        {caller === null && <CardWaiting />}
        {caller !== null && !mayWrite && (
          <Alert type="info" showIcon title={say("import.no-right")} description={say("import.no-right.why")} />
        )}
        {mayWrite &&
          (id === undefined ? (
            <ImportJobs {...props} caller={caller} />
          ) : (
            <ImportWizard key={id} id={id} caller={caller} {...props} />
          ))}
      </div>
    </section>
  );
}

export default ImportPanel;
