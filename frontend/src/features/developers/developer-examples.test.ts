import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { developerExamples, explorerAddress } from "./developer-examples";

const schema = buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8"));

it.each(developerExamples.map(({ title, query }) => [title, query] as const))(
  "%s is an operation of the schema",
  (_, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  },
);

it("carries an operation whole in the address of the explorer", () => {
  const query = developerExamples[0]?.query ?? "";
  expect(new URL(explorerAddress(query), "http://localhost").searchParams.get("query")).toBe(query);
});
