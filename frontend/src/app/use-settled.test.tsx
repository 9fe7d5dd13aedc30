// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useSettled } from "./use-settled";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("gives the first value at once, and of those that follow fast only the last", () => {
  const { result, rerender } = renderHook(({ value }) => useSettled(value, 250), {
    initialProps: { value: null as string | null },
  });
  expect(result.current).toBeNull();
  rerender({ value: "a" });
  expect(result.current).toBe("a");
  act(() => void vi.advanceTimersByTime(250));
  for (const value of ["b", "c", "d"]) {
    rerender({ value });
    act(() => void vi.advanceTimersByTime(200));
    expect(result.current).toBe("a");
  }
  act(() => void vi.advanceTimersByTime(50));
  expect(result.current).toBe("d");
});
