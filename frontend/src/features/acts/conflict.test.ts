import { expect, it } from "vitest";
import { conflictRows, taken } from "./conflict";
import { recordLabel } from "./labels";
import { beginningFrom, countyOf, listsOf, readSubject, subjectOf, writeSubject } from "./subjects";

const text = { term: (family: string, name: string) => (family === "act-field" ? name : `${family}:${name}`) };
const seen = { type: "IdleFinding", id: "f", version: 1, number: "7", cause: null, decidedOn: "2026-01-01" };

it("shows what was typed beside the record as it is, and what somebody else changed besides", () => {
  const now = { ...seen, version: 2, number: "8", decidedOn: "2026-02-01" };
  const rows = conflictRows("correctFinding", { seen, now }, { number: "9", cause: "HOLDER", reason: "x" }, text);
  expect(rows).toEqual(
    [
      { label: "correctFinding.number", now: "8", yours: "9" },
      { label: "correctFinding.decidedOn", now: "2026-02-01", yours: "" },
      { label: "correctFinding.cause", now: "", yours: "pause-cause:HOLDER" },
    ].map((row) => ({ ...row, label: row.label.replace("correctFinding.", "") })),
  );
});

it("keeps the reason when the record is taken as it is", () => {
  expect(taken({ number: "9", reason: "x" })).toEqual({ reason: "x" });
  expect(taken({ number: "9" })).toEqual({});
});

it("reads from the address what it wrote there, and no other type", () => {
  const subject = { type: "SupplyContract", key: "abc:12" } as const;
  expect(readSubject(writeSubject(subject))).toEqual(subject);
  expect(readSubject("LandUse:1")).toBeNull();
  expect(readSubject(undefined)).toBeNull();
});

it("knows parcels by their codes, platforms by their keys and all others by their identifiers", () => {
  expect(subjectOf({ type: "Parcel", id: "1", code: "440783" })).toEqual({ type: "Parcel", key: "440783" });
  expect(subjectOf({ type: "Park", id: "1", key: "p" })).toEqual({ type: "Park", key: "p" });
  expect(subjectOf({ type: "Project", id: "1" })).toEqual({ type: "Project", key: "1" });
  expect(subjectOf({ type: "Source", id: "1" })).toBeNull();
});

it("begins a visit with the project and the campaign of the entry", () => {
  const entry = { type: "CampaignProject", id: "e", project: { id: "p" }, campaign: { key: "c" } };
  expect(beginningFrom({ type: "CampaignProject", key: "e" }, entry)).toEqual({ project: "p", campaignKey: "c" });
});

it("finds the county of a record and the lists below it", () => {
  const disposal = { type: "IdleDisposal", id: "d", finding: { contract: { countyCode: "440783" } } };
  expect(countyOf(disposal)).toBe("440783");
  const record = { type: "IdleFinding", id: "f", disposals: { nodes: [disposal] }, pauses: { nodes: [] } };
  expect(listsOf(record)).toEqual([{ name: "disposals", records: [disposal] }]);
});

it("names a withdrawn record as such", () => {
  const said = { ...text, named: () => "", say: (key: string) => key };
  expect(recordLabel(said as never, { ...seen, withdrawnOn: "2026-03-01" })).toBe("7 · 2026-01-01 · act.withdrawn");
});
