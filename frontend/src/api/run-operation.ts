import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import type { DocumentNode } from "graphql";
import { client } from "./client";
import { namedDocument } from "./named-document";
import { expire } from "./session/session";

export class OperationFailed extends Error {
  constructor(
    readonly operation: string,
    message: string,
    /** The server's word for it, or `NETWORK` where no server answered; null for anything else. */
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = "OperationFailed";
  }
}

// A built page names its documents; the development server's page changes them too often for a list.
const sentDocument: typeof namedDocument = import.meta.env.PROD ? namedDocument : (document) => document;

/** Sends one query or mutation. Errors of the network and of GraphQL both reject; an aborted one never settles. */
export function runOperation<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  signal: AbortSignal,
): Promise<TData> {
  return new Promise((resolve, reject) => {
    const asked = sentDocument(document);
    const source = isMutation(document) ? client.mutation(asked, variables) : client.query(asked, variables);
    const sent = source.subscribe((result) => {
      if (result.error) {
        if (codeOf(result.error) === "UNAUTHENTICATED") {
          expire();
        }
        reject(new OperationFailed(operationName(document), sentenceOf(result.error), codeOf(result.error)));
      } else if (result.data !== undefined) {
        resolve(result.data);
      }
    });
    signal.addEventListener("abort", () => sent.unsubscribe(), { once: true });
  });
}

function isMutation(document: DocumentNode): boolean {
  return document.definitions.some((each) => each.kind === "OperationDefinition" && each.operation === "mutation");
}

function operationName(document: DocumentNode): string {
  for (const definition of document.definitions) {
    if (definition.kind === "OperationDefinition" && definition.name) {
      return definition.name.value;
    }
  }
  return "?";
}

function sentenceOf(error: CombinedError): string {
  const first = error.graphQLErrors[0];
  if (!first) {
    return error.networkError?.message ?? error.message;
  }
  const code = codeOf(error);
  return code === null ? first.message : `${first.message} (${code})`;
}

/** A failure as it is shown; what is none of an operation is a mistake of the page. */
export function failureOf(error: unknown): { operation: string; message: string; code: string | null } {
  return error instanceof OperationFailed
    ? { operation: error.operation, message: error.message, code: error.code }
    : { operation: "?", message: String(error), code: null };
}

function codeOf(error: CombinedError): string | null {
  const [first] = error.graphQLErrors;
  if (!first) {
    return error.networkError ? "NETWORK" : null;
  }
  const code = first.extensions["code"];
  return typeof code === "string" ? code : null;
}
