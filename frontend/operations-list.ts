import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The lists of the documents of the first views and of the forms of the acts. */
const lists = ["src/api/generated/persisted-documents.json", "src/api/generated/acts/persisted-documents.json"];

/** Puts the list of the page's documents beside the page, for `geo serve --documents dist/operations.json`. */
export function operationsList(): Plugin {
  return {
    name: "operations-list",
    apply: "build",
    generateBundle() {
      const documents = lists.map((list) => JSON.parse(readFileSync(list, "utf8")) as Record<string, string>);
      const source = JSON.stringify(Object.assign({}, ...documents), null, 2);
      this.emitFile({ type: "asset", fileName: "operations.json", source });
    },
  };
}
