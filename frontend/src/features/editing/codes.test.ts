import { expect, it } from "vitest";
import { codesOf } from "./codes";

it("takes codes apart by lines, spaces and the commas of both languages, each once", () => {
  expect(codesOf("440783001001GB00001\n440783001001gb00002，440783001001GB00001; 440783001001GB00003")).toEqual({
    codes: ["440783001001GB00001", "440783001001GB00002", "440783001001GB00003"],
    wrong: [],
  });
});

it("names what is no code", () => {
  expect(codesOf("440783001001GB00001, 440783, 开平").wrong).toEqual(["440783", "开平"]);
  expect(codesOf(" \n ")).toEqual({ codes: [], wrong: [] });
});
