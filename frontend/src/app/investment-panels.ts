import { actsEntry } from "../features/acts/entry";
import { assembliesEntry } from "../features/assemblies/entry";
import { comparisonEntry } from "../features/comparison/entry";
import { editingEntry } from "../features/editing/entry";
import { importsEntry } from "../features/imports/entry";
import { sitingEntry } from "../features/siting/entry";

/** The panels of investment teams and editors, in the order of the rail. */
export const investmentEntries = [
  assembliesEntry,
  sitingEntry,
  comparisonEntry,
  editingEntry,
  actsEntry,
  importsEntry,
] as const;
