import { expect, it } from "vitest";
import { noFilter } from "../parcels/parcel-filter";
import { projectWhere } from "./project-where";

it("asks for all projects without a filter", () => {
  expect(projectWhere(noFilter)).toEqual({});
});

it("takes county and platform as those of the project, and the rest as those of its land", () => {
  const filter = { ...noFilter, counties: ["440783"], platforms: ["jm-transfer-kaiping"], minMu: 100 };
  expect(projectWhere(filter)).toEqual({
    countyCode: { in: ["440783"] },
    platformKey: { in: ["jm-transfer-kaiping"] },
    parcels: { some: { areaMu: { gte: 100 } } },
  });
});
