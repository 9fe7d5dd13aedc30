import type { MapGeoJSONFeature } from "maplibre-gl";
import { expect, it, vi } from "vitest";
import { editCorners } from "./edit-corners";

const at = (lng: number, lat: number) => ({ lng, lat });
const corner = (index: number, middle: boolean) =>
  ({ source: "corner", properties: { polygon: 0, ring: 0, index, middle } }) as unknown as MapGeoJSONFeature;

function editing() {
  const report = {
    moved: vi.fn(),
    added: vi.fn(),
    removed: vi.fn(),
    dropped: vi.fn(),
    selected: vi.fn(),
    ended: vi.fn(),
  };
  return { mode: editCorners({ source: "corner", ...report }), report };
}

it("moves the corner that was taken hold of until it is let go", () => {
  const { mode, report } = editing();
  expect(mode.onDown?.(at(112, 22), [corner(2, false)])).toBe(true);
  mode.onMove([], at(112.1, 22.1));
  mode.onUp?.();
  mode.onMove([], at(113, 23));
  mode.onUp?.();
  expect(report.dropped).toHaveBeenCalledOnce();
  expect(report.moved.mock.calls).toEqual([[{ polygon: 0, ring: 0, index: 2 }, [112.1, 22.1]]]);
});

it("leaves the map to be moved where there is no corner", () => {
  expect(editing().mode.onDown?.(at(112, 22), [])).toBe(false);
});

it("sets a corner in the middle of a side, and moves that", () => {
  const { mode, report } = editing();
  mode.onDown?.(at(112, 22), [corner(1, true)]);
  expect(report.added).toHaveBeenCalledWith({ polygon: 0, ring: 0, index: 1 }, [112, 22]);
  mode.onMove([], at(112.1, 22));
  expect(report.moved).toHaveBeenCalledOnce();
});

it("removes the corner that was touched last, once", () => {
  const { mode, report } = editing();
  mode.onDown?.(at(112, 22), [corner(2, false)]);
  mode.onUp?.();
  mode.onKey?.("Backspace");
  mode.onKey?.("Backspace");
  expect(report.removed).toHaveBeenCalledOnce();
});
