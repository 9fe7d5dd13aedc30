import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What a part of the page may cost over the wire, in kilobytes of gzip, with all that only it brings in. */
const budgets: readonly { part: string; budget: number; chunks: readonly string[]; assets?: RegExp }[] = [
  // The page is opened in one language: the longer one counts.
  { part: "entry", budget: 300, chunks: ["index", "app", "speech-zh|speech-en"] },
  { part: "map", budget: 480, chunks: ["map-pane"], assets: /maplibre-gl-worker-.*\.js$/ },
  { part: "record", budget: 20, chunks: ["record-pane"] },
];

/** Fails the build when a part of the page outgrows its budget. */
export function sizeBudget(): Plugin {
  return {
    name: "size-budget",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      const size = (file: string) => gzipSync(readFileSync(`${dir}/${file}`)).length / 1000;
      const outputs = Object.values(bundle);
      const paid = new Set<string>();
      const pay = (files: readonly string[]) =>
        files.filter((file) => !paid.has(file)).reduce((sum, file) => (paid.add(file), sum + size(file)), 0);
      for (const { part, budget, chunks, assets } of budgets) {
        let total = 0;
        for (const names of chunks) {
          total += Math.max(...names.split("|").map((name) => pay(chunkFiles(outputs, name))));
        }
        const besides = assets ? outputs.map(({ fileName }) => fileName).filter((file) => assets.test(file)) : [];
        if (assets && besides.length === 0) {
          this.error(`There is no file like ${assets.source} for ${part}.`);
        }
        total += pay(besides);
        const line = `${part}: ${total.toFixed(0)} of ${budget} kB gzip`;
        if (total > budget) {
          this.error(`${line}: over its budget`);
        }
        this.info(line);
      }
    },
  };
}

/** The file of a chunk with those it imports. */
export function chunkFiles(outputs: readonly Output[], name: string): string[] {
  const chunks = outputs.filter((output) => output.type === "chunk");
  const [chunk] = chunks.filter((each) => each.name === name).toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));
  if (!chunk) {
    throw new Error(`There is no chunk called ${name}.`);
  }
  const reached = new Set([chunk.fileName]);
  for (const file of reached) {
    chunks.find(({ fileName }) => fileName === file)?.imports.forEach((next) => reached.add(next));
  }
  return [...reached];
}
