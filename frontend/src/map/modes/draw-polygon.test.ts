import { expect, it, vi } from "vitest";
import { drawPolygon } from "./draw-polygon";

const at = (lng: number, lat: number) => ({ lng, lat });

function drawing() {
  const report = { drawn: vi.fn(), done: vi.fn(), cancelled: vi.fn() };
  return { mode: drawPolygon(report), report };
}

it("ends by a double click, whose own clicks make no extra corners", () => {
  const { mode, report } = drawing();
  for (const place of [at(112, 22), at(112.1, 22), at(112.1, 22.1), at(112.1, 22.1)]) {
    mode.onClick(place, []);
  }
  mode.onDoubleClick?.(at(112.1, 22.1));
  expect(report.done).toHaveBeenCalledWith([
    [112, 22],
    [112.1, 22],
    [112.1, 22.1],
  ]);
});

it("takes corners back, ends by Enter only with three, and stops by Esc", () => {
  const { mode, report } = drawing();
  mode.onClick(at(112, 22), []);
  mode.onClick(at(113, 22), []);
  mode.onKey?.("Backspace");
  expect(report.drawn).toHaveBeenLastCalledWith([[112, 22]], null);
  expect(mode.onKey?.("Enter")).toBe(true);
  expect(report.done).not.toHaveBeenCalled();
  expect(mode.onKey?.("x")).toBe(false);
  mode.onKey?.("Escape");
  expect(report.cancelled).toHaveBeenCalledOnce();
});
