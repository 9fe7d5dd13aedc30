import type { ImportField, ImportJobFactsFragment, MapImportInput } from "../../api/generated/graphql";

export const importFields = [
  "CODE",
  "NAME",
  "STAGE",
  "REGISTERED_AREA",
  "LAND_USE_SYSTEM",
  "LAND_USE",
  "PLANNED_USE_SYSTEM",
  "PLANNED_USE",
  "PLATFORM_KEY",
  "TOWNSHIP_CODE",
  "STATED_ON",
  "SOURCE_KEY",
  "ORIGIN",
] as const satisfies readonly ImportField[];

/** Where each field of a parcel comes from: a column of the file, or the same value for all rows. */
export interface MappingState {
  columns: Partial<Record<ImportField, string>>;
  constants: Partial<Record<ImportField, string>>;
  /** What words of the file stand for a stage. */
  stageWords: readonly { from: string; to: string }[];
}

/** The API names a field of a mapping as it is written in a file of settings: `landUse` for `LAND_USE`. */
export function fieldOf(name: string): ImportField | null {
  const wanted = name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return importFields.find((field) => field === wanted) ?? null;
}

export function readMapping(mapping: ImportJobFactsFragment["mapping"]): MappingState {
  return {
    columns: byField(mapping?.fields ?? []),
    constants: byField(mapping?.constants ?? []),
    stageWords: (mapping?.values ?? []).flatMap(({ field, from, to }) =>
      fieldOf(field) === "STAGE" ? [{ from, to }] : [],
    ),
  };
}

function byField(entries: readonly { field: string; value: string }[]): Partial<Record<ImportField, string>> {
  return Object.fromEntries(
    entries.map(({ field, value }) => [fieldOf(field), value]).filter(([field]) => field !== null),
  ) as Partial<Record<ImportField, string>>;
}

/** What is said to the server: every field, so that one that was taken away is gone. */
export function mappingInput(
  id: string,
  { columns, constants, stageWords }: MappingState,
  saved: { profile: string | null; saveAs: string; county: string | null },
): MapImportInput {
  const words = stageWords.filter(({ from, to }) => from.trim() !== "" && to !== "");
  const given = importFields.filter((field) => (constants[field] ?? "").trim() !== "");
  return {
    id,
    ...(saved.profile === null ? {} : { profile: saved.profile }),
    fields: importFields.map((field) => ({ field, column: columns[field] ?? null })),
    ...(given.length > 0
      ? { constants: given.map((field) => ({ field, value: constants[field]?.trim() ?? "" })) }
      : {}),
    ...(words.length > 0 ? { values: words.map((word) => ({ field: "STAGE" as const, ...word })) } : {}),
    ...(saved.saveAs.trim() === "" ? {} : { saveAs: saved.saveAs.trim() }),
    ...(saved.county === null ? {} : { county: saved.county }),
  };
}
