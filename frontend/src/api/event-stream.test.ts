import { expect, it } from "vitest";
import { takeEvents } from "./event-stream";

it("takes whole events and leaves the beginning of the next one", () => {
  const { events, rest } = takeEvents('event: next\ndata: {"a":1}\n\nevent: complete\ndata:\n\nevent: ne');
  expect(events).toEqual([
    { event: "next", data: '{"a":1}' },
    { event: "complete", data: "" },
  ]);
  expect(rest).toBe("event: ne");
});

it("passes over the comments that keep a connection alive", () => {
  expect(takeEvents(":\n\n").events).toEqual([]);
});
