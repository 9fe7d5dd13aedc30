import { expect, it } from "vitest";
import { mergeShortlists, readShortlist, writeShortlist } from "./shortlist";

const [a, b] = ["440783001001GB00001", "440783001001GB00002"];

it("goes out as text and comes back as it was", () => {
  const noted = [
    { key: a, title: "A-01", note: "near the port, two owners" },
    { key: `${a}+${b}`, title: "A-01 A-02", note: "" },
  ];
  expect(readShortlist(writeShortlist(noted))).toEqual({ noted, leftOut: 0 });
});

it("keeps to one line whatever is typed, and says how many lines make no sense", () => {
  const text = writeShortlist([{ key: a, title: "A\t1", note: "first\nsecond" }]);
  expect(text).toBe(`${a}\tA 1\tfirst second`);
  expect(readShortlist(`${text}\n\nhello\n<script>`)).toEqual({
    noted: [{ key: a, title: "A 1", note: "first second" }],
    leftOut: 2,
  });
});

it("adds what is new and loses no note", () => {
  const before = [{ key: a, title: "A", note: "mine" }];
  const added = [
    { key: a, title: "A", note: "theirs" },
    { key: b, title: "B", note: "" },
  ];
  expect(mergeShortlists(before, added)).toEqual([before[0], added[1]]);
});
