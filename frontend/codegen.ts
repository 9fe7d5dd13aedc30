import type { CodegenConfig } from "@graphql-codegen/cli";
import { actInputs } from "./act-inputs.ts";

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: {
    Cursor: "string",
    Date: "string",
    DateTime: "string",
    Decimal: "string",
    GeoJSON: "geojson#Geometry",
    GeoJSONMultiPolygon: "geojson#MultiPolygon",
    GeoJSONPoint: "geojson#Point",
  },
};

// The list of documents the server may be told to keep to, and in each document its own hash.
const presetConfig = {
  fragmentMasking: false,
  persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256", hashPropertyName: "hash" },
} as const;

// The acts have documents of their own, so that they are loaded with their forms and not with the first view.
const acts = "src/features/acts/*.graphql";
const actDocuments = [acts, "src/api/rule-message.graphql"];

// Types and typed documents from the schema the server commits and the operations beside the components.
const codegen: CodegenConfig & { sort: boolean } = {
  // Fields stay in the order of the schema, which is the one in which a form asks for them.
  sort: false,
  schema: "../src/Geo.Server/Schema/schema.graphql",
  pluginLoader: async (name) => (name === "act-inputs" ? actInputs : import(name)),
  generates: {
    "src/api/generated/": { documents: ["src/**/*.graphql", `!${acts}`], preset: "client", presetConfig, config },
    "src/api/generated/acts/": { documents: actDocuments, preset: "client", presetConfig, config },
    "src/api/generated/acts/inputs.ts": { documents: actDocuments, plugins: ["act-inputs"] },
  },
};

export default codegen;
