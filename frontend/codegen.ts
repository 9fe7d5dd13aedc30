import type { CodegenConfig } from "@graphql-codegen/cli";

// Types and typed documents from the schema the server commits and the operations beside the components.
const config: CodegenConfig = {
  schema: "../src/Geo.Server/Schema/schema.graphql",
  documents: "src/**/*.graphql",
  generates: {
    "src/api/generated/": {
      preset: "client",
      // The list of documents the server may be told to keep to, and in each document its own hash.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256", hashPropertyName: "hash" },
      },
      config: {
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
      },
    },
  },
};

export default config;
