import { useEffect, useState } from "react";
import { authorizationOf, useSession } from "./session";

/** Who the server takes this page for. */
export interface Caller {
  actor: string;
  role: string;
  exactCounties: string[];
  coarseCounties: string[];
  writtenCounties: string[];
}

/** The caller; null until the server has said it. */
export function useCaller(): Caller | null {
  const { token } = useSession();
  const [caller, setCaller] = useState<Caller | null>(null);
  useEffect(
    function ask() {
      const aborter = new AbortController();
      fetch("/caller.json", { headers: authorizationOf(token), signal: aborter.signal })
        .then(async (response) => setCaller(response.ok ? ((await response.json()) as Caller) : null))
        .catch(() => undefined);
      return () => aborter.abort();
    },
    [token],
  );
  return caller;
}
