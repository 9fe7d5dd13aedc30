import { Alert, Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { CheckImportDocument, CommitImportDocument, type ImportJobFactsFragment } from "../../api/generated/graphql";
import { useAct, type UserError } from "../../api/use-act";
import { formatNumber } from "../../geo/units";
import { ActErrors } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";
import { Refusal } from "./refusal";
import type { StepProps } from "./import-wizard";
import { saveAnswer } from "./upload";

/** The dry run with its counts, and then the writing. */
export function CommitStep({ job, onDone }: StepProps) {
  const { say } = useText();
  const check = useAct(CheckImportDocument);
  const commit = useAct(CommitImportDocument);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [skipRejected, setSkipRejected] = useState(false);
  const [publish, setPublish] = useState(false);
  const [reason, setReason] = useState("");
  const runCheck = async () => {
    const data = await check.run({ input: { id: job.id } });
    setErrors(data?.checkImport?.userErrors ?? []);
    if (data) onDone();
  };
  const runCommit = async () => {
    const said = reason.trim() === "" ? {} : { reason: reason.trim() };
    const data = await commit.run({ input: { id: job.id, skipRejected, publish, ...said } });
    setErrors(data?.commitImport?.userErrors ?? []);
    if (data) onDone();
  };
  return (
    <section className="import-section" aria-label={say("import.check")}>
      <h3>{say("import.check")}</h3>
      {(job.state === "MAPPED" || job.state === "CHECKED") && (
        <Button loading={check.act.state === "running"} onClick={() => void runCheck()}>
          {say(job.state === "CHECKED" ? "import.check.again" : "import.check.run")}
        </Button>
      )}
      {job.state === "INSPECTED" && <p className="card-nothing">{say("import.check.first-map")}</p>}
      {job.accepted !== null && <Counts job={job} />}
      {job.state === "CHECKED" && (
        <>
          {(job.rejected ?? 0) > 0 && (
            <Checkbox checked={skipRejected} onChange={(event) => setSkipRejected(event.target.checked)}>
              {say("import.skip-rejected")}
            </Checkbox>
          )}
          <Checkbox checked={publish} onChange={(event) => setPublish(event.target.checked)}>
            {say("import.publish")}
          </Checkbox>
          <Input
            aria-label={say("act.reason")}
            placeholder={say("act.reason")}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="primary" loading={commit.act.state === "running"} onClick={() => void runCommit()}>
            {say("import.commit")}
          </Button>
        </>
      )}
      {job.state === "COMMITTED" && <Alert type="success" showIcon role="status" title={say("import.committed")} />}
      <ActErrors act={check.act.state === "failed" ? check.act : commit.act} errors={errors} />
    </section>
  );
}

const verdicts = ["accepted", "changed", "unchanged", "rejected"] as const;

function Counts({ job }: { job: ImportJobFactsFragment }) {
  const { say, language } = useText();
  const [refused, setRefused] = useState<{ code: string; message: string } | null>(null);
  const save = async () => setRefused(await saveAnswer(`/imports/${job.id}/report`, `${job.fileName}-report.csv`));
  return (
    <>
      <dl className="import-counts">
        {verdicts.map((verdict) => (
          <div key={verdict} data-testid={`import-${verdict}`}>
            <dt>{say(`import.verdict.${verdict}`)}</dt>
            <dd>{formatNumber(job[verdict] ?? 0, language)}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={() => void save()}>
        {say("import.report")}
      </Button>
      {refused && <Refusal title={say("import.report.failed")} {...refused} />}
    </>
  );
}
