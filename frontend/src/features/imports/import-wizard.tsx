import { Button, Progress as Bar } from "antd";
import { useState } from "react";
import { CancelImportDocument, type ImportJobFactsFragment } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import type { Caller } from "../../api/session/use-caller";
import { useAct, type UserError } from "../../api/use-act";
import { formatNumber } from "../../geo/units";
import { ActErrors } from "../../ui/act-errors";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { Facts } from "../../ui/facts";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { CommitStep } from "./commit-step";
import { InspectionStep } from "./inspection-step";
import { MappingStep } from "./mapping-step";
import { Refusal } from "./refusal";
import { RowsDrawer } from "./rows-drawer";
import { isWorking, useImportJob } from "./use-import-job";

interface ImportWizardProps extends PanelProps {
  id: string;
  caller: Caller;
}

/** One import from its file to its rows; each step stays open, so that one can go back and say it otherwise. */
export function ImportWizard(props: ImportWizardProps) {
  const { id, onOwn } = props;
  const { say } = useText();
  const remote = useImportJob(id);
  const { load, retry } = remote;
  const job = shown(load)?.importJob ?? null;
  return (
    <>
      <Button type="link" size="small" onClick={() => onOwn({ job: null })}>
        ← {say("import.jobs.back")}
      </Button>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !job && <CardWaiting />}
      {load.state === "ready" && !job && <p role="alert">{say("card.not-found", { key: id })}</p>}
      {job && <Steps {...props} job={job} onDone={retry} />}
    </>
  );
}

export interface StepProps {
  job: ImportJobFactsFragment;
  caller: Caller;
  /** The server has said what came of a step: the job is asked for anew. */
  onDone: () => void;
}

function Steps(props: ImportWizardProps & StepProps) {
  const { job } = props;
  const working = isWorking(job);
  const looked = job.inspection !== null && !["UPLOADED", "FAILED", "COMMITTED"].includes(job.state);
  const checked = ["CHECKED", "COMMITTING", "COMMITTED"].includes(job.state);
  return (
    <>
      <JobState job={job} />
      <fieldset className="import-steps" disabled={working}>
        {looked && <InspectionStep key={`inspect ${job.layer}`} {...props} />}
        {looked && <MappingStep key={`map ${JSON.stringify(job.mapping)}`} {...props} />}
        {(looked || checked) && <CommitStep {...props} />}
      </fieldset>
      {checked && <RowsDrawer {...props} />}
      {!["COMMITTED", "FAILED"].includes(job.state) && <Cancel {...props} />}
    </>
  );
}

function JobState({ job }: { job: ImportJobFactsFragment }) {
  const { say, term, language, named } = useText();
  const percent = job.rowsTotal ? Math.round((100 * job.rowsDone) / job.rowsTotal) : 0;
  return (
    <section className="import-section" aria-label={say("import.file")}>
      <h2>{job.fileName}</h2>
      <Facts
        facts={[
          {
            label: say("import.state"),
            value: <span data-testid="import-state">{term("import-state", job.state)}</span>,
          },
          { label: say("import.format"), value: job.format },
          { label: say("import.size"), value: `${formatNumber(job.fileKib, language, 0)} KiB` },
          { label: say("import.county"), value: job.scope ? named(job.scope) : say("import.county.any") },
        ]}
      />
      {isWorking(job) && (
        <div role="status">
          {job.step && term("import-step", job.step)}{" "}
          {job.rowsTotal !== null && say("import.rows", { done: job.rowsDone, total: job.rowsTotal })}
          <Bar percent={percent} showInfo={false} aria-label={say("import.progress")} />
        </div>
      )}
      {job.state === "FAILED" && <Refusal title={say("import.failed")} code={job.failureCode} message={job.failure} />}
    </section>
  );
}

function Cancel({ job, onDone }: StepProps) {
  const { say } = useText();
  const { act, run } = useAct(CancelImportDocument);
  const [errors, setErrors] = useState<UserError[]>([]);
  const cancel = async () => {
    const data = await run({ input: { id: job.id } });
    setErrors(data?.cancelImport?.userErrors ?? []);
    if (data) onDone();
  };
  return (
    <div className="import-section">
      <ActErrors act={act} errors={errors} />
      <Button danger size="small" loading={act.state === "running"} onClick={() => void cancel()}>
        {say("import.cancel")}
      </Button>
    </div>
  );
}
