import { Alert, Button, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { runOperation } from "../../api/run-operation";
import { SchemaIntrospectionDocument } from "../../api/generated/graphql";
import { useText } from "../../ui/use-text";
import { developerExamples, explorerAddress } from "./developer-examples";
import "./developers.css";

/** Where the interface is, how to ask, and examples to run: for developers of other systems. */
export function DeveloperDialog({ onClose }: { onClose: () => void }) {
  const { say } = useText();
  const endpoint = new URL("/graphql", window.location.href).href;
  return (
    <Modal open footer={null} width={760} title={say("developers.title")} onCancel={onClose}>
      <div className="developers">
        <Topic title={say("developers.endpoint")} text={say("developers.endpoint.how")}>
          <code>{endpoint}</code>
        </Topic>
        <Topic title={say("developers.auth")} text={say("developers.auth.how")}>
          <pre>{`curl ${endpoint} -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" \\
  -d '{"query":"{ parcels(first: 10) { totalCount nodes { code areaMu } } }"}'`}</pre>
        </Topic>
        <Topic title={say("developers.schema")} text={say("developers.schema.how")}>
          <SchemaDownload />
        </Topic>
        <Topic title={say("developers.page")} text={say("developers.page.how")} />
        <Topic title={say("developers.tiles")} text={say("developers.tiles.how")} />
        <Topic title={say("developers.export")} text={say("developers.export.how")} />
        <Topic title={say("developers.changes")} text={say("developers.changes.how")} />
        <section aria-label={say("developers.examples")}>
          <h2>{say("developers.examples")}</h2>
          {developerExamples.map(({ title, query }) => (
            <details key={title}>
              <summary>{say(title)}</summary>
              <pre>{query}</pre>
              <Button size="small" href={explorerAddress(query)} target="_blank" rel="noopener">
                {say("developers.run")}
              </Button>
            </details>
          ))}
        </section>
      </div>
    </Modal>
  );
}

export default DeveloperDialog;

function Topic({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

function SchemaDownload() {
  const { say } = useText();
  const [refused, setRefused] = useState<string | null>(null);
  const download = async () => {
    try {
      const data = await runOperation(SchemaIntrospectionDocument, {}, new AbortController().signal);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([JSON.stringify({ data }, null, 2)], { type: "application/json" }));
      link.download = "geo-schema.json";
      link.click();
      URL.revokeObjectURL(link.href);
      setRefused(null);
    } catch (error) {
      setRefused(String(error));
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void download()}>
        {say("developers.schema.download")}
      </Button>
      {refused !== null && (
        <Alert type="error" role="alert" title={say("developers.schema.failed", { message: refused })} />
      )}
    </>
  );
}
