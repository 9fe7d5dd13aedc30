import { useEffect, useEffectEvent } from "react";
import { ImportJobDocument, type ImportJobQuery, ImportStepsDocument } from "../../api/generated/graphql";
import { listen } from "../../api/listen";
import { shown } from "../../api/load";
import { type Remote, useOperation } from "../../api/use-operation";

const askAgainMs = 1500;

/** The job; asked anew whenever the server tells of a step, and now and then while it works, in case the stream breaks. */
export function useImportJob(id: string): Remote<ImportJobQuery> {
  const remote = useOperation(ImportJobDocument, { id });
  const job = shown(remote.load)?.importJob ?? null;
  const working = job !== null && isWorking(job);
  const askAgain = useEffectEvent(remote.retry);
  useEffect(
    function followProgress() {
      if (!working) {
        return undefined;
      }
      const aborter = new AbortController();
      void listen(ImportStepsDocument, { id }, () => askAgain(), aborter.signal);
      const timer = setInterval(() => askAgain(), askAgainMs);
      return () => {
        aborter.abort();
        clearInterval(timer);
      };
    },
    [id, working],
  );
  return remote;
}

/** The server has something to do before one can go on. */
export function isWorking({ state, step }: { state: string; step: string | null }): boolean {
  return state === "UPLOADED" || state === "CHECKING" || state === "COMMITTING" || step !== null;
}
