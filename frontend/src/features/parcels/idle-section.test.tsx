// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ParcelRulesQuery } from "../../api/generated/graphql";
import { speak } from "../../ui/i18n";
import { IdleSection } from "./idle-section";

type Rules = NonNullable<ParcelRulesQuery["parcel"]>;

const evidence = { until: null, share: null, limit: null, document: null, reading: null };
const rules: Rules = {
  id: "p",
  code: "440783001001GB00001",
  inefficiency: null,
  redevelopment: null,
  contracts: {
    nodes: [
      {
        id: "c",
        number: "1",
        deliveredOn: "2022-06-01",
        findings: {
          nodes: [
            {
              id: "f",
              number: "7",
              decidedOn: "2025-01-01",
              disposals: { nodes: [{ id: "d", decidedOn: "2025-05-01" }] },
            },
          ],
        },
        pauses: {
          nodes: [
            {
              id: "v",
              cause: "PLAN_CHANGED",
              firstOn: "2023-08-01",
              lastOn: "2023-09-01",
              verifiedOn: "2023-10-01",
              document: null,
            },
            { id: "u", cause: "PETITION", firstOn: "2024-01-01", lastOn: null, verifiedOn: null, document: null },
          ],
        },
      },
    ],
  },
  idleClock: {
    on: "2026-11-22",
    state: "SUSPECTED_NOT_STARTED",
    contractNumber: "1",
    rule: "NOT_STARTED",
    startOn: "2023-05-18",
    startBasis: "CONTRACT",
    fullOn: "2024-06-18",
    idleFrom: "2024-06-19",
    daysRun: 886,
    daysPaused: 31,
    daysLeft: null,
    cause: null,
    consequence: { article: 14, feeFrom: "2024-06-19", feeUpTo: "7368000.00", takeBackFrom: "2025-06-19" },
    evidence: [{ ...evidence, kind: "YEAR_FULL", article: "2(1)", on: "2024-06-18" }],
    notices: [{ code: "UNVERIFIED_PAUSE" }],
  },
};

beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
});

it("tells the days, the pauses that count and those that do not, and what follows", () => {
  const { container } = render(<IdleSection rules={rules} />);
  const text = screen.getByTestId("idle-timeline").textContent;
  expect(text).toContain("2024-06-18 A year fullArt. 2(1)");
  expect(text).toContain("2025-06-19 Take-back possibleArt. 14");
  expect(text).toContain("Plan changed – 2023-09-01verified, deducted");
  expect(text).toContain("Petition – still opennot verified, not deducted");
  expect(container.querySelectorAll(".timeline-bar .timeline-pause")).toHaveLength(1);
  expect(screen.getByText(/Fee of up to 7,368,000 yuan/)).toBeTruthy();
  expect(screen.getByText("Pause not verified")).toBeTruthy();
  expect(screen.getByText("Disposal of 2025-05-01")).toBeTruthy();
});

it("has no clock without a running contract", () => {
  render(<IdleSection rules={{ ...rules, idleClock: null }} />);
  expect(screen.getByText("No running supply contract, so no clock.")).toBeTruthy();
});
