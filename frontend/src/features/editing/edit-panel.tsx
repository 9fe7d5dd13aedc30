import { Alert, Button } from "antd";
import { useMemo } from "react";
import { ParcelsToEditDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { type Caller, useCaller } from "../../api/session/use-caller";
import { useOperation } from "../../api/use-operation";
import { bboxOf } from "../../geo/bbox";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { StageMark } from "../../ui/stage-mark";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { ActForm } from "./act-form";
import { type ActName, acts, openActs } from "./acts";
import { OpenForm } from "./open-form";
import "./editor-texts";
import "../site-check/site-check.css";
import "./editing.css";

/** Registering parcels and changing them, on the map and in forms; only for those who may write. */
export function EditPanel(props: PanelProps) {
  const { own, selection, onOwn } = props;
  const { say } = useText();
  const caller = useCaller();
  const named = own["land"]?.split(",") ?? [];
  const chosen = named.length > 0 || selection?.kind !== "parcel" ? named : [selection.key];
  const opening = openActs.find((each) => each === own["edit"]);
  const act = acts.find((each) => each === own["edit"]) ?? (chosen.length > 0 ? "correct" : "register");
  const mayWrite = caller !== null && caller.writtenCounties.length > 0;
  return (
    <section className="panel" aria-label={say("rail.edit")}>
      <div className="panel-scroll">
        <h2 className="sr-only">{say("rail.edit")}</h2>
        {caller === null && <CardWaiting />}
        {caller !== null && !mayWrite && (
          <Alert type="info" showIcon title={say("edit.may-not")} description={say("edit.may-not.why")} />
        )}
        {mayWrite && (
          <>
            <fieldset className="stage-choice edit-choice">
              <legend>{say("edit.act")}</legend>
              {[...acts, ...openActs].map((each) => (
                <label key={each} className={each === (opening ?? act) ? "chip chip-on" : "chip"}>
                  <input
                    type="radio"
                    name="edit-act"
                    checked={each === (opening ?? act)}
                    aria-label={say(`edit.act.${each}`)}
                    onChange={() => onOwn({ edit: each, ...(chosen[0] ? { land: chosen[0] } : {}) })}
                  />
                  {say(`edit.act.${each}`)}
                </label>
              ))}
            </fieldset>
            {opening ? (
              <OpenForm key={opening} {...props} act={opening} chosen={chosen} />
            ) : act === "register" ? (
              <ActForm key="register" {...props} act="register" parcels={[]} onRetry={() => undefined} />
            ) : chosen.length === 0 ? (
              <p className="check-empty">{say("edit.choose")}</p>
            ) : (
              <Subject key={`${act} ${chosen[0]}`} {...props} act={act} codes={chosen} caller={caller} />
            )}
          </>
        )}
      </div>
    </section>
  );
}

export default EditPanel;

interface SubjectProps extends PanelProps {
  act: ActName;
  codes: readonly string[];
  caller: Caller;
}

/** The parcels that an act is about, as they are now. */
function Subject({ codes, caller, ...props }: SubjectProps) {
  const { act, map, onOwn } = props;
  const { say } = useText();
  const key = codes.join(",");
  const variables = useMemo(() => ({ codes: key.split(",") }), [key]);
  const { load, retry } = useOperation(ParcelsToEditDocument, variables);
  const found = shown(load)?.parcels.nodes;
  const parcels = useMemo(
    () => key.split(",").flatMap((code) => found?.find((each) => each.code === code) ?? []),
    [key, found],
  );
  const [first] = parcels;
  const foreign = parcels.find(({ countyCode }) => !caller.writtenCounties.includes(countyCode));
  return (
    <>
      <Progress busy={load.state === "loading"} />
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !first && <CardWaiting />}
      {load.state === "ready" && !first && <p role="alert">{say("card.not-found", { key: codes[0] ?? "" })}</p>}
      {first && (
        <div className="edit-subject">
          <strong>{first.name ?? first.code}</strong>
          <StageMark stage={first.stage} />
          <Button
            size="small"
            onClick={() => {
              const box = bboxOf(first.boundary);
              if (box) map?.fit(box);
            }}
          >
            {say("map.locate")}
          </Button>
          <Button size="small" onClick={() => onOwn({ land: null })}>
            {say("edit.other")}
          </Button>
          <small>{first.code}</small>
        </div>
      )}
      {foreign && <Alert type="info" showIcon title={say("edit.no-right", { county: foreign.countyCode })} />}
      {first && !foreign && <ActForm {...props} act={act} parcels={parcels} onRetry={retry} />}
    </>
  );
}
