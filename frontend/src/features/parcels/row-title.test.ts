import { expect, it } from "vitest";
import { rowTitle } from "./row-title";

const platform = { key: "kp", name: "翠山湖高新区", nameEn: "Cuishanhu High-tech Zone" };

it.each([
  [{ code: "c", name: "翠山湖高新区 047-01地块", platform }, "047-01地块"],
  [{ code: "c", name: "翠山湖高新区", platform }, "翠山湖高新区"],
  [{ code: "c", name: "水口 3 号", platform: null }, "水口 3 号"],
  [{ code: "c", name: null, platform }, "c"],
])("calls %o %s", (parcel, title) => expect(rowTitle(parcel).title).toBe(title));
