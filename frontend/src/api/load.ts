/**
 * Remote data in every state it can be in. While a new answer is on its way, or has failed, the
 * previous one may still be shown, dimmed.
 */
export type Load<T> =
  | { state: "loading"; previous: T | null }
  | { state: "failed"; operation: string; message: string; code?: string | null; previous: T | null }
  | { state: "ready"; data: T };

/** What there is to show: the answer, or the one before it. */
export function shown<T>(load: Load<T>): T | null {
  return load.state === "ready" ? load.data : load.previous;
}

export function assertNever(value: never): never {
  throw new Error(`Unhandled: ${JSON.stringify(value)}`);
}
