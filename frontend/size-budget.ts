import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What the page may cost over the wire, in kilobytes of gzip, by the name of the chunk. */
const budgets: Readonly<Record<string, number>> = { index: 90, app: 260, "map-pane": 330, "record-pane": 20 };

/** Fails the build when a chunk, with the shared chunks only it brings in, outgrows its budget. */
export function sizeBudget(): Plugin {
  return {
    name: "size-budget",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const reach = (file: string, seen: Set<string>): Set<string> => {
        if (!seen.has(file)) {
          seen.add(file);
          byFile.get(file)?.imports.forEach((next) => reach(next, seen));
        }
        return seen;
      };
      const size = (file: string) => gzipSync(readFileSync(`${dir}/${file}`)).length / 1000;
      const entry = chunks.find((chunk) => chunk.name === "index" && chunk.isEntry);
      const paid = new Set<string>();
      for (const [name, budget] of Object.entries(budgets)) {
        const chunk = name === "index" ? entry : chunks.find((each) => each.name === name);
        if (!chunk) {
          this.error(`There is no chunk called ${name}.`);
        }
        const files = [...reach(chunk.fileName, new Set())].filter((file) => !paid.has(file));
        files.forEach((file) => paid.add(file));
        const total = files.reduce((sum, file) => sum + size(file), 0);
        const line = `${name}: ${total.toFixed(0)} of ${budget} kB gzip`;
        if (total > budget) {
          this.error(`${line}: over its budget`);
        }
        this.info(line);
      }
    },
  };
}
