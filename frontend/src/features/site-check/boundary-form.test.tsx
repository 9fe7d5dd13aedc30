// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../../ui/i18n";
import { BoundaryForm } from "./boundary-form";

// jsdom lays nothing out, so it has no observer of sizes; the text field asks for one.
class NoSizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(async () => {
  vi.stubGlobal("ResizeObserver", NoSizes);
  await speak("en");
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function paste(text: string) {
  const onBoundary = vi.fn();
  render(<BoundaryForm onBoundary={onBoundary} />);
  await userEvent.click(screen.getByRole("textbox", { name: "Coordinates, WKT or GeoJSON" }));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole("button", { name: "Check" }));
  return onBoundary;
}

it("hands out the shape and says how the numbers were understood", async () => {
  const onBoundary = await paste("22.39 112.69\n22.39 112.70\n22.40 112.70");
  expect(onBoundary).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("4 points read (latitude first)");
});

it("names the line that is no coordinate", async () => {
  const onBoundary = await paste("22.39 112.69\nfarmland\n22.40 112.70");
  expect(onBoundary).not.toHaveBeenCalled();
  expect(screen.getByRole("alert").textContent).toContain("farmland");
});

it("asks for the zone of bare metres and goes on with it", async () => {
  const onBoundary = await paste("365914.6 2476075.8\n366914.6 2476075.8\n366914.6 2477075.8");
  expect(onBoundary).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText("Zone 38"));
  expect(onBoundary.mock.calls[0]?.[0].coordinates[0][0][0][0]).toBeCloseTo(112.69812, 4);
});
