import { InboxOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useId, useState } from "react";
import { ImportJobsDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import type { Caller } from "../../api/session/use-caller";
import { useOperation } from "../../api/use-operation";
import { Failed } from "../../ui/failed";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { Refusal } from "./refusal";
import { uploadFile } from "./upload";

interface ImportJobsProps extends PanelProps {
  caller: Caller;
}

/** A file to send in, and the imports there are. */
export function ImportJobs(props: ImportJobsProps) {
  const { onOwn } = props;
  const { say, term, language } = useText();
  const { load, retry } = useOperation(ImportJobsDocument, {});
  const jobs = shown(load)?.importJobs.nodes ?? [];
  return (
    <>
      <UploadForm {...props} onTaken={(id) => onOwn({ job: id })} />
      <section className="import-section" aria-label={say("import.jobs")} aria-busy={load.state === "loading"}>
        <h2>{say("import.jobs")}</h2>
        <Progress busy={load.state === "loading"} />
        {load.state === "failed" && (
          <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
        )}
        {load.state === "ready" && jobs.length === 0 && <p className="card-nothing">{say("import.jobs.none")}</p>}
        <ul className="import-jobs">
          {jobs.map(({ id, fileName, state, createdAt }) => (
            <li key={id}>
              <button type="button" className="import-job" onClick={() => onOwn({ job: id })}>
                {fileName}
              </button>
              <span>{term("import-state", state)}</span>
              <small>{new Date(createdAt).toLocaleString(language)}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface UploadFormProps extends ImportJobsProps {
  onTaken: (id: string) => void;
}

function UploadForm({ caller, catalogue, onTaken }: UploadFormProps) {
  const { say, named } = useText();
  const input = useId();
  const [file, setFile] = useState<File | null>(null);
  const [county, setCounty] = useState<string | null>(
    caller.writtenCounties.length === 1 ? (caller.writtenCounties[0] ?? null) : null,
  );
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<{ code: string; message: string } | null>(null);
  const counties = shown(catalogue.load)?.counties.nodes ?? [];
  const send = async () => {
    if (!file) return;
    setSending(true);
    setRefused(null);
    const answer = await uploadFile(file, county);
    setSending(false);
    if (answer.state === "taken") onTaken(answer.id);
    else setRefused(answer);
  };
  return (
    <form
      className="import-section"
      aria-label={say("import.upload")}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{say("import.upload")}</h2>
      <label className="import-drop" htmlFor={input}>
        <InboxOutlined aria-hidden="true" />
        <span>{file ? file.name : say("import.choose")}</span>
        <small>{say("import.formats")}</small>
        <input
          id={input}
          type="file"
          aria-label={say("import.choose")}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </label>
      <div className="field">
        <span>{say("import.county")}</span>
        <Select<string | null>
          aria-label={say("import.county")}
          value={county}
          options={[
            { value: null, label: say("import.county.any") },
            ...caller.writtenCounties.map((code) => {
              const known = counties.find((each) => each.code === code);
              return { value: code, label: known ? named(known) : code };
            }),
          ]}
          onChange={setCounty}
        />
      </div>
      {refused && <Refusal title={say("import.refused")} {...refused} />}
      <Button type="primary" htmlType="submit" disabled={!file} loading={sending}>
        {say("import.send")}
      </Button>
    </form>
  );
}
