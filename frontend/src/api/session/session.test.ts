import { beforeEach, expect, it } from "vitest";
import { authorization, currentSession, expire, renewToken, takeToken } from "./session";

beforeEach(() => takeToken(null));

it("asks as nobody without a token", () => {
  expect(authorization()).toEqual({});
});

it("asks with the token it was given, and anew", () => {
  const { turn } = currentSession();
  takeToken("a");
  expect(authorization()).toEqual({ authorization: "Bearer a" });
  expect(currentSession().turn).toBe(turn + 1);
});

it("asks nothing anew for a token that only continues another", () => {
  takeToken("a");
  const { turn } = currentSession();
  renewToken("b");
  expect(currentSession()).toEqual({ token: "b", expired: false, turn });
});

it("asks anew where the one before had ended", () => {
  takeToken("a");
  const { turn } = currentSession();
  expire();
  expect(currentSession()).toEqual({ token: "a", expired: true, turn });
  renewToken("b");
  expect(currentSession()).toEqual({ token: "b", expired: false, turn: turn + 1 });
});

it("cannot end what has not begun", () => {
  expire();
  expect(currentSession().expired).toBe(false);
});
