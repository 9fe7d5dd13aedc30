import { assembliesEn, assembliesZh } from "../features/assemblies/messages";
import { comparisonEn, comparisonZh } from "../features/comparison/messages";
import { developersEn, developersZh } from "../features/developers/messages";
import { editingEn, editingZh } from "../features/editing/messages";
import { exportsEn, exportsZh } from "../features/exports/messages";
import { importsEn, importsZh } from "../features/imports/messages";
import { sitingEn, sitingZh } from "../features/siting/messages";

/** The texts of the features for investment teams and editors. */
export const zhInvestment = {
  ...assembliesZh,
  ...comparisonZh,
  ...developersZh,
  ...editingZh,
  ...exportsZh,
  ...importsZh,
  ...sitingZh,
};

export const enInvestment: Record<keyof typeof zhInvestment, string> = {
  ...assembliesEn,
  ...comparisonEn,
  ...developersEn,
  ...editingEn,
  ...exportsEn,
  ...importsEn,
  ...sitingEn,
};
