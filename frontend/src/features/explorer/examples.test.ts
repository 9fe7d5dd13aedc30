import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { examples } from "./examples";

const schema = buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8"));

it.each(examples)("offers only what the schema has: $query", ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
