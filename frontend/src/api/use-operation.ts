import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useState } from "react";
import { type Load, shown } from "./load";
import { failureOf, runOperation } from "./run-operation";
import { useSession } from "./session/session";
import { useWrites } from "./writes";

export interface Remote<T> {
  load: Load<T>;
  retry: () => void;
}

/** How the last request ended, and which request that was. */
interface Ended<T> {
  variables: string | null;
  attempt: number;
  turn: string;
  load: Load<T>;
}

/**
 * The answer to an operation, asked again whenever the variables change in value,
 * somebody else asks, or this page has written something.
 * Null variables ask nothing and keep what there is.
 */
export function useOperation<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables | null,
): Remote<TData> {
  const [ended, setEnded] = useState<Ended<TData>>(nothingYet);
  const [attempt, setAttempt] = useState(0);
  const { turn: session } = useSession();
  const turn = `${session} ${useWrites()}`;
  const key = variables === null ? null : JSON.stringify(variables);

  useEffect(
    function ask() {
      if (key === null) {
        return undefined;
      }
      const aborter = new AbortController();
      const end = (loadOf: (previous: TData | null) => Load<TData>) =>
        setEnded((before) => ({ variables: key, attempt, turn, load: loadOf(shown(before.load)) }));
      runOperation(document, JSON.parse(key) as TVariables, aborter.signal).then(
        (data) => end(() => ({ state: "ready", data })),
        (error: unknown) => end((previous) => failed(error, previous)),
      );
      return () => aborter.abort();
    },
    [document, key, attempt, turn],
  );

  const current = key === null || (ended.variables === key && ended.attempt === attempt && ended.turn === turn);
  const load: Load<TData> = current ? ended.load : { state: "loading", previous: shown(ended.load) };
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { load, retry };
}

function nothingYet(): Ended<never> {
  return { variables: null, attempt: 0, turn: "", load: { state: "loading", previous: null } };
}

function failed<T>(error: unknown, previous: T | null): Load<T> {
  return { state: "failed", ...failureOf(error), previous };
}
