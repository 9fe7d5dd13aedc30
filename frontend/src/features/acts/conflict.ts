import type { StaleRow } from "../editing/stale-record";
import type { Text } from "../../ui/use-text";
import { textsOf, type Texts } from "./act-input";
import { type ActName, type Field, fieldsOf } from "./fields";
import { labelOf } from "./labels";
import type { Written } from "./subjects";

type Said = Pick<Text, "term">;

/**
 * What somebody else changed and what was typed here, field by field, beside the record as it is now. An act that does
 * not begin with what is on record shows what it is about to say.
 */
export function conflictRows(
  act: ActName,
  records: { seen: Written | null; now: Written },
  typed: Texts,
  text: Said,
): StaleRow[] {
  const [before, now] = [textsOf(act, records.seen), textsOf(act, records.now)];
  return fieldsOf(act)
    .filter(({ name }) => name !== "reason")
    .filter(({ name }) => (typed[name] ?? "") !== "" || name in typed || before[name] !== now[name])
    .map((field) => ({
      label: labelOf(text, act, field.name),
      now: worded(field, now[field.name] ?? "", text),
      yours: worded(field, typed[field.name] ?? "", text),
    }));
}

/** What stays of what was typed when the record as it is is taken: why one writes, and nothing of the record. */
export function taken(typed: Texts): Texts {
  return "reason" in typed ? { reason: typed["reason"] ?? "" } : {};
}

function worded({ family, kind }: Field, value: string, { term }: Said): string {
  if (value === "") return "";
  return kind === "yes-no" ? term("yes-no", value) : family ? term(family, value) : value;
}
