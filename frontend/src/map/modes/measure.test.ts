import { expect, it, vi } from "vitest";
import { measure } from "./measure";

const at = (lng: number, lat: number) => ({ lng, lat });

it("follows the pointer until it rests, and starts anew with the next click", () => {
  const report = { measured: vi.fn(), ended: vi.fn() };
  const mode = measure(report);
  mode.onClick(at(112, 22), []);
  mode.onMove([], at(113, 22));
  expect(report.measured).toHaveBeenLastCalledWith([[112, 22]], [113, 22]);
  mode.onClick(at(113, 22), []);
  mode.onDoubleClick?.(at(113, 22));
  report.measured.mockClear();
  mode.onMove([], at(114, 22));
  expect(report.measured).not.toHaveBeenCalled();
  mode.onClick(at(115, 22), []);
  expect(report.measured).toHaveBeenLastCalledWith([[115, 22]], null);
  mode.onKey?.("Escape");
  expect(report.ended).toHaveBeenCalledOnce();
});
