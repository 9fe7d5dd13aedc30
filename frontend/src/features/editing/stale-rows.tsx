import type { EditedParcelFragment } from "../../api/generated/graphql";
import type { Text } from "../../ui/use-text";
import { textsOn } from "./act-input";
import { type ActName, type Field, fieldsOf, kinds, labelOf } from "./acts";
import type { Draft } from "./draft";
import type { StaleRow } from "./stale-record";

/** What was typed, field by field, beside the record as it is now. */
export function staleRows(
  act: ActName,
  draft: Draft,
  current: EditedParcelFragment,
  { say, term }: Pick<Text, "say" | "term" | "language">,
): StaleRow[] {
  const now = { ...textsOn("correct", current), stage: current.stage };
  const text = (name: Field["name"], from: Readonly<Record<string, string>>) => {
    if (kinds[name] === "land-use") return `${from[`${name}.system`] ?? ""} ${from[`${name}.code`] ?? ""}`.trim();
    const value = from[name] ?? "";
    return kinds[name] === "stage" && value !== "" ? term("stage", value) : value;
  };
  const rows = fieldsOf[act]
    .map(({ name }) => ({ label: say(labelOf(name)), now: text(name, now), yours: text(name, draft.texts) }))
    .filter(({ yours }) => yours !== "");
  const stage = { label: say("edit.field.stage"), now: term("stage", current.stage), yours: "" };
  const name = { label: say("edit.field.name"), now: current.name ?? current.code, yours: "" };
  const known = [name, stage].filter(({ label }) => !rows.some((row) => row.label === label));
  return [...known, ...rows];
}
