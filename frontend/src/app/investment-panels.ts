import { assembliesEntry } from "../features/assemblies/entry";
import { comparisonEntry } from "../features/comparison/entry";
import { sitingEntry } from "../features/siting/entry";

/** The panels of the investment team, in the order of the rail. */
export const investmentEntries = [assembliesEntry, sitingEntry, comparisonEntry] as const;
