import { Alert, Button } from "antd";
import { useCaller } from "../../api/session/use-caller";
import { CardWaiting } from "../../ui/card";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { ActChoice } from "./act-choice";
import { ActForm } from "./act-form";
import { actNames } from "./fields";
import { FindRecord } from "./find-record";
import { SubjectView } from "./subject-view";
import { actsOnNothing, readSubject, subjectOf, type Written, writeSubject } from "./subjects";
import "../editing/editor-texts";
import "./act-texts";
import "../site-check/site-check.css";
import "../editing/editing.css";
import "./acts.css";

/** Everything of the register but the land itself: what begins anew, and what can be done with a record. */
export function ActsPanel(props: PanelProps) {
  const { own, onOwn } = props;
  const { say } = useText();
  const caller = useCaller();
  const counties = caller?.writtenCounties ?? [];
  const subject = readSubject(own["record"]);
  const act = actNames.find((each) => each === own["act"]) ?? null;
  const open = (record: Written) => {
    const next = subjectOf(record);
    onOwn({ act: null, record: next && writeSubject(next) });
  };
  const shared = { page: props, counties, onOpen: open, onDone: () => onOwn({ act: null }) };
  return (
    <section className="panel" aria-label={say("rail.acts")}>
      <div className="panel-scroll">
        <h2 className="sr-only">{say("rail.acts")}</h2>
        {caller === null && <CardWaiting />}
        {caller !== null && counties.length === 0 && (
          <Alert type="info" showIcon title={say("edit.may-not")} description={say("edit.may-not.why")} />
        )}
        {counties.length > 0 && subject === null && (
          <>
            <ActChoice
              acts={actsOnNothing.filter((each) => each !== "recordFacility" || caller?.role === "admin")}
              chosen={act}
              onChoose={(next) => onOwn({ act: next })}
            />
            {act !== null && actsOnNothing.includes(act) ? (
              <ActForm
                key={act}
                {...shared}
                act={act}
                record={null}
                beginning={counties.length === 1 ? { countyCode: counties[0] ?? "" } : {}}
                draftKey={`act:${act}`}
                onRetry={() => undefined}
              />
            ) : (
              <FindRecord page={props} counties={counties} admin={caller?.role === "admin"} onFound={open} />
            )}
          </>
        )}
        {counties.length > 0 && subject !== null && (
          <>
            <Button size="small" className="act-back" onClick={() => onOwn({ act: null, record: null })}>
              {say("act.other")}
            </Button>
            <SubjectView key={own["record"]} {...shared} subject={subject} act={act} admin={caller?.role === "admin"} />
          </>
        )}
      </div>
    </section>
  );
}

export default ActsPanel;
