import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import {
  CorrectParcelDocument,
  MergeParcelsDocument,
  RegisterParcelDocument,
  RenumberParcelDocument,
  ReshapeParcelDocument,
  RetireParcelDocument,
  type RuleMessageFragment,
  SplitParcelDocument,
  type WrittenParcelFragment,
} from "../../api/generated/graphql";
import type { ActName } from "./acts";

/** What every act answers. */
export interface ActData {
  answer: { parcel: WrittenParcelFragment | null; userErrors: RuleMessageFragment[] } | null;
}

/** The operation of each act; that its input is what the schema takes is held by a test. */
export const documentOf: Readonly<Record<ActName, TypedDocumentNode<ActData, { input: never }>>> = {
  register: RegisterParcelDocument,
  reshape: ReshapeParcelDocument,
  correct: CorrectParcelDocument,
  split: SplitParcelDocument,
  merge: MergeParcelsDocument,
  renumber: RenumberParcelDocument,
  retire: RetireParcelDocument,
};
