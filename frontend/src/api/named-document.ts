import type { AnyVariables, DocumentInput, TypedDocumentNode } from "@urql/core";
import type { DocumentNode } from "graphql";

/** What the code generation leaves in a document: the name under which the build lists it. */
interface Listed {
  __meta__?: { hash?: string };
}

/** The document by its name alone: the server has its text from the list that the build wrote. */
export function namedDocument<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): DocumentInput<TData, TVariables> {
  const documentId = (document as Listed).__meta__?.hash;
  const named: DocumentNode & { documentId?: string } = { kind: document.kind, definitions: [] };
  return documentId === undefined ? document : Object.assign(named, { documentId });
}
