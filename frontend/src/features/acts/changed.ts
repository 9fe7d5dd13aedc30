import type { Draft } from "../editing/draft";
import type { Change } from "./field-input";

/** A draft with what was typed and drawn last; what is null is no part of it any more. */
export function changed(draft: Draft, { texts, shapes }: Change): Draft {
  return { ...draft, texts: without({ ...draft.texts, ...texts }), shapes: without({ ...draft.shapes, ...shapes }) };
}

function without<T>(values: Readonly<Record<string, T | null>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T] => entry[1] !== null));
}
