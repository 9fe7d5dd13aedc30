// Builds the page of the base map alone with the bundler of our page: node bench/page/build-base-map.mjs OUT
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(resolve("frontend/package.json"));
const { build } = await import(pathToFileURL(require.resolve("vite")));
await build({
  root: resolve("bench/page"),
  configFile: false,
  logLevel: "error",
  worker: { format: "es" },
  build: { target: "es2022", outDir: resolve(process.argv[2]), emptyOutDir: true, chunkSizeWarningLimit: 4200 },
});
