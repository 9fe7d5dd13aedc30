import type { Plugin } from "vite";

/** A document as a built page needs it: its name in the list, and of each operation what it is and is called. */
function named(text: string): string {
  const { __meta__, kind, definitions } = JSON.parse(text) as Listed;
  const operations = definitions
    .filter((each) => each.kind === "OperationDefinition")
    .map(({ kind: of, operation, name }) => ({ kind: of, operation, name }));
  return JSON.stringify({ __meta__, kind, definitions: operations });
}

interface Listed {
  __meta__: { hash: string };
  kind: string;
  definitions: readonly { kind: string; operation?: string; name?: object }[];
}

/** Leaves the bodies of the operations out of the built page, which asks by hashes (see operations-list.ts). */
export function namedOperations(): Plugin {
  return {
    name: "named-operations",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /src\/api\/generated\/(acts\/)?graphql\.ts$/ },
      handler: (code) =>
        code.replaceAll(
          /^(export const \w+Document = )(\{.*\})( as unknown as )/gm,
          (_, left: string, document: string, right: string) => left + named(document) + right,
        ),
    },
  };
}
