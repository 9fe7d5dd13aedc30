import { Alert } from "antd";
import { refusalsEn } from "./refusal-messages";
import type { MessageKey } from "../../ui/messages";
import { useText } from "../../ui/use-text";

interface RefusalProps {
  title: string;
  /** The server's word for what it refuses, where it has one. */
  code: string | null;
  /** Its own sentence. */
  message: string | null;
}

/** Why a file or an import was refused and what to do, with the server's own sentence below. */
export function Refusal({ title, code, message }: RefusalProps) {
  const { say } = useText();
  const key = `import-why.${code}`;
  const known = key in refusalsEn;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          {known && say(key as MessageKey)}
          <small className="failure-sentence">{message ?? code}</small>
        </>
      }
    />
  );
}
