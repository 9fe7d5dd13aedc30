import type { Option } from "./choice-input";
import { textAt } from "./subjects";

/** What the records inside a record are called, by the keys, codes and identifiers that fields name them by. */
export function knownIn(record: unknown): Option[] {
  if (typeof record !== "object" || record === null) return [];
  const label = ["title", "number", "name", "code", "key"]
    .map((part) => textAt(record, part))
    .find((each) => each !== "");
  const own = ["id", "code", "key"]
    .map((part) => textAt(record, part))
    .filter((value) => value !== "" && label !== undefined)
    .map((value) => ({ value, label: label ?? value }));
  return [
    ...own,
    ...Object.values(record).flatMap((each) => (Array.isArray(each) ? each.flatMap(knownIn) : knownIn(each))),
  ];
}
