import { noFilter } from "../features/parcels/parcel-filter";
import { expect, it } from "vitest";
import { type Address, initialAddress, readAddress, writeAddress } from "./address";

const shared: Address = {
  camera: { lng: 112.69812, lat: 22.37654, zoom: 13.25 },
  panel: "platforms",
  own: {},
  filter: {
    ...noFilter,
    counties: ["440783"],
    stages: ["PREPARED"],
    uses: ["1001"],
    minMu: 100,
    maxMu: null,
    platforms: [],
    townships: [],
    ownerships: [],
    usesNow: [],
  },
  order: "CODE_ASC",
  whole: true,
  selection: { kind: "parcel", key: "440783001001GB00001" },
  asOf: "2024-02-29",
  layers: ["constraint", "platform"],
  colouring: "inefficient",
  ruleSet: "zhongshan-waisha@1",
  base: "satellite",
  opacity: { parcel: 80, constraint: 40 },
  language: "en",
  unit: "ha",
};

it("comes back as it was shared", () => {
  expect(readAddress(writeAddress(shared))).toEqual({ address: shared, ignored: [] });
});

it("leaves out what is as at first", () => {
  expect(writeAddress(initialAddress)).toBe("");
  expect(readAddress("")).toEqual({ address: initialAddress, ignored: [] });
});

it("is readable", () => {
  expect(writeAddress({ ...initialAddress, filter: shared.filter, selection: shared.selection })).toBe(
    "?county=440783&stage=PREPARED&use=1001&mu=100-&open=parcel:440783001001GB00001",
  );
});

it("can have every layer off", () => {
  const address = { ...initialAddress, layers: [] };
  expect(readAddress(writeAddress(address)).address).toEqual(address);
});

it("takes an opacity alone for that of the parcels, as links had it before there were others", () => {
  expect(readAddress("?opacity=80").address.opacity).toEqual({ parcel: 80 });
});

it("ignores what was edited badly and says what it was", () => {
  const { address, ignored } = readAddress(
    "?at=here&panel=x&county=1&order=x&whole=yes&open=parcel:<b>&layers=sea&by=sea&opacity=parcel:500&base=moon&rated=x&lang=fr&unit=acre&on=2023-02-29&unknown=1",
  );
  expect(address).toEqual(initialAddress);
  expect(ignored.toSorted()).toEqual([
    "at=here",
    "base=moon",
    "by=sea",
    "county=1",
    "lang=fr",
    "layers=sea",
    "on=2023-02-29",
    "opacity=parcel:500",
    "open=parcel:<b>",
    "order=x",
    "panel=x",
    "rated=x",
    "unit=acre",
    "unknown=1",
    "whole=yes",
  ]);
});
