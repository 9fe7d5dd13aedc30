import type { MessageKey } from "./messages";
import { useText } from "./use-text";

/** Failures whose cause, and what to do, the page can say in the reader's language. */
const known: Readonly<Record<string, MessageKey>> = {
  NETWORK: "failure.NETWORK",
  UNAUTHENTICATED: "failure.UNAUTHENTICATED",
  FORBIDDEN: "failure.FORBIDDEN",
  DATABASE_UNAVAILABLE: "failure.DATABASE_UNAVAILABLE",
  ISSUER_UNAVAILABLE: "failure.DATABASE_UNAVAILABLE",
  TIMEOUT: "failure.TIMEOUT",
  REQUEST_TIMEOUT: "failure.TIMEOUT",
  TOO_MANY_REQUESTS: "failure.TOO_MANY_REQUESTS",
  LIMIT_EXCEEDED: "failure.LIMIT_EXCEEDED",
  COST_EXCEEDED: "failure.LIMIT_EXCEEDED",
  INTERNAL: "failure.INTERNAL",
  DOCUMENT_NOT_FOUND: "failure.DOCUMENT_NOT_FOUND",
};

interface FailureTextProps {
  message: string;
  code?: string | null;
}

/** What happened and what to do, with the server's own sentence below. */
export function FailureText({ message, code }: FailureTextProps) {
  const { say } = useText();
  const key = known[code ?? ""];
  return key ? (
    <>
      {say(key)}
      <small className="failure-sentence">{message}</small>
    </>
  ) : (
    message
  );
}
