import type { Plugin } from "vite";
import { chunkFiles } from "./size-budget.ts";

/**
 * What the page starts with, the first needed first: the module that is asked for, and the one file in which all comes that it
 * imports and none before it has.
 */
const starts = [
  { entry: "index", module: "src/app/main.tsx", file: "start" },
  { entry: "first-map", module: "src/app/first-map.ts", file: "map" },
  { entry: "app", module: "src/app/app.tsx", file: "page" },
  { entry: "map-pane", module: "src/app/map-pane.tsx", file: "pane" },
] as const;

/** What the module of the start itself uses of packages. */
const first = /\/node_modules\/(react|react-dom|scheduler)\//;

interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Groups for `codeSplitting`: what the start needs comes in a file for each part of it, not in dozens. */
export function startGroups() {
  let files: ReadonlyMap<string, string> | null = null;
  return starts.map(({ file }, index) => ({
    debugName: file,
    priority: starts.length - index,
    name: (id: string, graph: Graph) => {
      files ??= startFiles(graph);
      return (first.test(id) ? "start" : files.get(id)) === file ? file : null;
    },
  }));
}

/** The file of each module of the start; the modules that are asked for themselves are in none. */
function startFiles(graph: Graph): ReadonlyMap<string, string> {
  const roots = starts.map(({ module }) => `${import.meta.dirname}/${module}`);
  const parts = starts.map(({ file }, index) => ({ file, modules: importedBy(roots[index] ?? "", graph) }));
  const files = new Map<string, string>();
  for (const { file, modules } of parts) {
    for (const id of modules) {
      // What the map and the page both need must not make either wait for the other.
      const shared = file === "map" && parts.some((part) => part.file === "page" && part.modules.has(id));
      if (!files.has(id)) files.set(id, shared ? "start" : file);
    }
  }
  roots.forEach((root) => files.delete(root));
  return files;
}

/** The modules of the page that a module imports; what they use of packages goes with them. */
function importedBy(root: string, graph: Graph): Set<string> {
  const reached = new Set([root]);
  for (const id of reached) {
    const imported = graph.getModuleInfo(id)?.importedIds ?? [];
    imported.filter((next) => !next.includes("/node_modules/")).forEach((next) => reached.add(next));
  }
  return reached;
}

/** Names the files of the start in the head of the page, so that the browser asks for all of them at once. */
export function startHints(): Plugin {
  return {
    name: "start-hints",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle, chunk }) => {
        if (!bundle || chunk?.name !== "index") {
          return [];
        }
        const outputs = Object.values(bundle);
        const there = new Set(chunkFiles(outputs, "index"));
        const files = starts.slice(1).flatMap(({ entry }) => chunkFiles(outputs, entry));
        const later = [...new Set(files)].filter((file) => !there.has(file));
        const styles = [...new Set(later.flatMap((file) => stylesOf(bundle[file])))];
        const workers = Object.keys(bundle).filter((file) => /maplibre-gl-worker-.*\.js$/.test(file));
        return [
          { tag: "link", attrs: { rel: "preload", as: "fetch", crossorigin: "", href: "/config.json" } },
          ...[...later, ...workers].map((file) => hint("modulepreload", file)),
          ...styles.map((file) => hint("preload", file, "style")),
        ];
      },
    },
  };
}

/** The styles that a file brings, as Vite keeps them beside it. */
function stylesOf(output: object | undefined): string[] {
  return [
    ...((output as { viteMetadata?: { importedCss: Set<string> } } | undefined)?.viteMetadata?.importedCss ?? []),
  ];
}

function hint(rel: string, file: string, as?: string) {
  return { tag: "link", attrs: { rel, crossorigin: "", href: `/${file}`, ...(as ? { as } : {}) } };
}
