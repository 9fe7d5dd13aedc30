import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Puts the list of the page's documents beside the page, for `geo serve --documents dist/operations.json`. */
export function operationsList(): Plugin {
  return {
    name: "operations-list",
    apply: "build",
    generateBundle() {
      const source = readFileSync("src/api/generated/persisted-documents.json", "utf8");
      this.emitFile({ type: "asset", fileName: "operations.json", source });
    },
  };
}
