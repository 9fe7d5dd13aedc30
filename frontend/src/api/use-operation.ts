import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useState } from "react";
import { type Load, shown } from "./load";
import { OperationFailed, runOperation } from "./run-operation";

export interface Remote<T> {
  load: Load<T>;
  retry: () => void;
}

/**
 * The answer to an operation, asked again whenever the variables change in value.
 * Null variables ask nothing and keep what there is.
 */
export function useOperation<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables | null,
): Remote<TData> {
  const [load, setLoad] = useState<Load<TData>>({ state: "loading", previous: null });
  const [attempt, setAttempt] = useState(0);
  const key = variables === null ? null : JSON.stringify(variables);

  useEffect(
    function askAgain() {
      if (key === null) {
        return undefined;
      }
      const aborter = new AbortController();
      setLoad((before) => ({ state: "loading", previous: shown(before) }));
      runOperation(document, JSON.parse(key) as TVariables, aborter.signal).then(
        (data) => setLoad({ state: "ready", data }),
        (error: unknown) => setLoad((before) => failed(error, shown(before))),
      );
      return () => aborter.abort();
    },
    // `attempt` is not read: a new number asks again.
    [document, key, attempt],
  );

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { load, retry };
}

function failed<T>(error: unknown, previous: T | null): Load<T> {
  return error instanceof OperationFailed
    ? { state: "failed", operation: error.operation, message: error.message, previous }
    : { state: "failed", operation: "?", message: String(error), previous };
}
