// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ParcelsInViewQuery } from "../../api/generated/graphql";
import type { Load } from "../../api/load";
import { runOperation } from "../../api/run-operation";
import { speak } from "../../ui/i18n";
import { noFilter } from "./parcel-filter";
import { ParcelPanel } from "./parcel-panel";

vi.mock(import("../../api/run-operation"), async (original) => ({ ...(await original()), runOperation: vi.fn() }));

const row = (code: string, areaMu: number): ParcelsInViewQuery["parcels"]["nodes"][number] => ({
  id: code,
  code,
  name: null,
  stage: "PREPARED",
  origin: "GENERATED",
  areaMu,
  statedOn: "2024-05-01",
  source: { title: "x" },
  labelPoint: { type: "Point", coordinates: [112.7, 22.4] },
  county: { code: "440783", name: "开平市", nameEn: "Kaiping" },
  platform: null,
});

const answer = (rows: ReturnType<typeof row>[]): ParcelsInViewQuery => ({
  parcels: {
    totalCount: rows.length,
    aggregate: { areaMu: { sum: rows.reduce((sum, { areaMu }) => sum + areaMu, 0) } },
    nodes: rows,
    pageInfo: { hasNextPage: false, endCursor: null },
  },
  all: { totalCount: 12, tiles: { urlTemplate: "/tiles/parcel/{z}/{x}/{y}.mvt" } },
});

const count = (totalCount: number) => ({ totalCount });
const two = answer([row("440783001001GB00001", 512.4), row("440783001001GB00002", 100)]);
const acts = {
  onActive: vi.fn(),
  onOpen: vi.fn(),
  onWhole: vi.fn(),
  onOrder: vi.fn(),
  onFit: vi.fn(),
  onRelax: vi.fn(),
};

function show(load: Load<ParcelsInViewQuery>, retry = vi.fn()) {
  const nodes = load.state === "ready" ? load.data.parcels.nodes : (load.previous?.parcels.nodes ?? []);
  return render(
    <ParcelPanel
      parcels={{ load, retry, rows: nodes, more: { state: "none" }, loadMore: vi.fn() }}
      filter={{ ...noFilter, minMu: 100 }}
      order="AREA_MU_DESC"
      unit="mu"
      asOf={null}
      view={[112, 22, 113, 23]}
      filterForm={null}
      activeCode="440783001001GB00001"
      selectedCode={null}
      {...acts}
    />,
  );
}

beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
});

it("says of each figure where it comes from", () => {
  show({ state: "ready", data: two });
  expect(screen.getByRole("button", { name: /612.4 mu/ })).toBeDefined();
  expect(screen.getAllByTitle("Computed from the outline on record · source: x · stated on 2024-05-01")).toHaveLength(
    2,
  );
});

it("shows the parcels, how many and how much, and says so aloud", () => {
  show({ state: "ready", data: two });
  expect(screen.getByTestId("total").textContent).toContain("2 parcels");
  expect(screen.getByTestId("total").textContent).toContain("612.4 mu");
  expect(screen.getAllByRole("option")).toHaveLength(2);
  expect(screen.getAllByText("Demo data")).toHaveLength(2);
  expect(screen.getByRole("status").textContent).toBe("2 parcels in view, 612.4 mu in all");
});

it("keeps the old answer, dimmed, under a progress bar while the new one is on its way", () => {
  const { container } = show({ state: "loading", previous: two });
  expect(screen.getByRole("progressbar", { name: "Loading" })).toBeTruthy();
  expect(screen.getAllByRole("option")).toHaveLength(2);
  expect(container.querySelector(".dimmed")).not.toBeNull();
});

it("names the request that failed and repeats it", async () => {
  const retry = vi.fn();
  show({ state: "failed", operation: "ParcelsInView", message: "the database is away", previous: null }, retry);
  expect(screen.getByRole("alert").textContent).toContain("ParcelsInView");
  expect(screen.getByRole("alert").textContent).toContain("the database is away");
  await userEvent.click(screen.getByRole("button", { name: /Try again/ }));
  expect(retry).toHaveBeenCalledOnce();
});

it("answers an empty view with the condition to give up and what that brings", async () => {
  vi.mocked(runOperation).mockResolvedValue({
    view: count(0),
    without0: count(7),
  });
  show({ state: "ready", data: answer([]) });
  expect(screen.getByText("No parcel in view meets the conditions")).toBeTruthy();
  await userEvent.click(await screen.findByRole("button", { name: /Area: any.*7 parcels/ }));
  expect(acts.onRelax).toHaveBeenCalledWith("area");
});

it("moves by the arrows and opens by Enter", async () => {
  show({ state: "ready", data: two });
  screen.getByRole("listbox", { name: "List of parcels" }).focus();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(acts.onActive).toHaveBeenCalledWith(two.parcels.nodes[1], "keyboard");
  expect(acts.onOpen).toHaveBeenCalledWith(two.parcels.nodes[0]);
});
