import { expect, it } from "vitest";
import { type Draft, emptyDraft, keepDraft, onVersions, readDraft, withShape, withText } from "./draft";

function storage(most = 1e6): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
}

const shape = { type: "MultiPolygon" as const, coordinates: [] };

it("gives back what was kept, and nothing of another act", () => {
  const store = storage();
  const draft = withShape(withText(emptyDraft, "parts.0.code", "440783001001GB00001"), "boundary", shape);
  keepDraft(store, "split:a", draft);
  expect(readDraft(store, "split:a")).toEqual(draft);
  expect(readDraft(store, "merge:a")).toBeNull();
});

it("reads nothing out of what is no draft", () => {
  const store = storage();
  store.setItem("geo.draft.split:a", "{");
  expect(readDraft(store, "split:a")).toBeNull();
  store.setItem("geo.draft.split:a", '{"texts":{}}');
  expect(readDraft(store, "split:a")).toBeNull();
});

it("keeps nothing old where the new does not fit", () => {
  const store = storage(80);
  keepDraft(store, "k", withText(emptyDraft, "name", "a"));
  keepDraft(store, "k", withText(emptyDraft, "name", "a".repeat(100)));
  expect(readDraft(store, "k")).toBeNull();
});

it("stays with the version that was seen first", () => {
  const first: Draft = onVersions(emptyDraft, [{ code: "a", version: 3 }]);
  const later = onVersions(first, [
    { code: "a", version: 4 },
    { code: "b", version: 1 },
  ]);
  expect(later.versions).toEqual({ a: 3, b: 1 });
});
