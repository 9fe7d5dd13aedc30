import { useSyncExternalStore } from "react";

/** For whom the page asks. `turn` grows with every change of it: what was asked before was answered to somebody else. */
export interface Session {
  token: string | null;
  expired: boolean;
  turn: number;
}

let session: Session = { token: null, expired: false, turn: 0 };
const listeners = new Set<() => void>();

function become(next: Session): void {
  session = next;
  listeners.forEach((listener) => listener());
}

/** Asks with another token from here on; with none for null. */
export function takeToken(token: string | null): void {
  become({ token, expired: false, turn: session.turn + 1 });
}

/** A token for the same person: nothing is asked anew, unless the one before had ended. */
export function renewToken(token: string): void {
  become({ token, expired: false, turn: session.expired ? session.turn + 1 : session.turn });
}

/** The token has ended; what is shown and typed stays. */
export function expire(): void {
  if (session.token !== null && !session.expired) {
    become({ ...session, expired: true });
  }
}

/** The header that says who asks. */
export function authorization(): Record<string, string> {
  return authorizationOf(session.token);
}

export function authorizationOf(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

export function currentSession(): Session {
  return session;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
