import { expect, it, vi } from "vitest";
import { pickPlace } from "./pick-place";

it("takes the place that is clicked, and gives up by Esc", () => {
  const report = { picked: vi.fn(), cancelled: vi.fn() };
  const mode = pickPlace(report);
  mode.onClick({ lng: 112, lat: 22 }, []);
  expect(report.picked).toHaveBeenCalledWith({ lng: 112, lat: 22 });
  expect(mode.onKey?.("x")).toBe(false);
  expect(mode.onKey?.("Escape")).toBe(true);
  expect(report.cancelled).toHaveBeenCalledOnce();
});
