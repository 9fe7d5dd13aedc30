import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, runOperation } from "./run-operation";

/** A change asked of the server: what became of it. Nothing is shown as done before the server has said so. */
export type Act<T> =
  | { state: "idle" }
  | { state: "running" }
  | { state: "failed"; operation: string; message: string; code?: string | null }
  | { state: "done"; data: T };

/** What the server's rules say against an input, each at the path of what it is about. */
export interface UserError {
  path: readonly string[];
  code: string;
  message: string;
  /** The same in Chinese; what the page itself says of a field is in the reader's language already. */
  messageZh?: string;
}

/** Runs a mutation when told to; the promise gives the answer, or null where the request failed. */
export function useAct<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): { act: Act<TData>; run: (variables: TVariables) => Promise<TData | null>; reset: () => void } {
  const [act, setAct] = useState<Act<TData>>({ state: "idle" });
  const aborter = useRef<AbortController | null>(null);
  useEffect(function leaveWithComponent() {
    return () => aborter.current?.abort();
  }, []);
  const run = useCallback(
    async (variables: TVariables) => {
      aborter.current = new AbortController();
      setAct({ state: "running" });
      try {
        const data = await runOperation(document, variables, aborter.current.signal);
        setAct({ state: "done", data });
        return data;
      } catch (error) {
        setAct({ state: "failed", ...failureOf(error) });
        return null;
      }
    },
    [document],
  );
  const reset = useCallback(() => setAct({ state: "idle" }), []);
  return { act, run, reset };
}
