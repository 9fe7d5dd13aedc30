import { expect, it } from "vitest";
import { fieldOf, mappingInput, readMapping } from "./import-mapping";

it("knows a field by the name that a mapping has for it", () => {
  expect(fieldOf("code")).toBe("CODE");
  expect(fieldOf("landUseSystem")).toBe("LAND_USE_SYSTEM");
  expect(fieldOf("statedOn")).toBe("STATED_ON");
  expect(fieldOf("colour")).toBeNull();
});

it("reads what the server suggests, and says every field back, so that one taken away is gone", () => {
  const state = readMapping({
    fields: [
      { field: "code", value: "ZDDM" },
      { field: "landUse", value: "DLBM" },
    ],
    constants: [{ field: "stage", value: "PREPARED" }],
    values: [{ field: "stage", from: "ready", to: "PREPARED" }],
    areaUnit: "SQUARE_METRE",
  });
  expect(state.columns).toEqual({ CODE: "ZDDM", LAND_USE: "DLBM" });
  const input = mappingInput(
    "job",
    { ...state, columns: { CODE: "ZDDM" } },
    { profile: null, saveAs: " a ", county: null },
  );
  expect(input.fields).toContainEqual({ field: "CODE", column: "ZDDM" });
  expect(input.fields).toContainEqual({ field: "LAND_USE", column: null });
  expect(input.constants).toEqual([{ field: "STAGE", value: "PREPARED" }]);
  expect(input.values).toEqual([{ field: "STAGE", from: "ready", to: "PREPARED" }]);
  expect(input.saveAs).toBe("a");
});
