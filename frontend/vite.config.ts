import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { catalogues } from "./catalogues.ts";
import { namedOperations } from "./named-operations.ts";
import { operationsList } from "./operations-list.ts";
import { sizeBudget } from "./size-budget.ts";
import { startGroups, startHints } from "./start-files.ts";

const backend = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8080";
const proxy = {
  "/graphql": { target: backend, ws: true },
  "/tiles": { target: backend },
  "/config.json": { target: backend },
  "/caller.json": { target: backend },
  "/sign-in/demo": { target: backend },
};

export default defineConfig({
  plugins: [react(), catalogues(), namedOperations(), sizeBudget(), operationsList(), startHints()],
  server: { host: "127.0.0.1", port: 5173, strictPort: true, proxy },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, proxy },
  worker: { format: "es" },
  // Vite's development server cannot pre-bundle the ?worker imports of these two.
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 4200,
    rolldownOptions: {
      input: { index: "index.html", graphiql: "graphiql.html" },
      output: { codeSplitting: { groups: startGroups() } },
      // These do nothing when they are loaded, but do not say so: all of forms came with the first text field.
      treeshake: { moduleSideEffects: [{ test: /node_modules\/@(rc-component|ant-design)\//, sideEffects: false }] },
    },
  },
  test: { environment: "node", testTimeout: 30_000, include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true },
});
