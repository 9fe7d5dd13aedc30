import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";

it("has a form for every act", () => {
  const acts = Object.keys(
    buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8")).getMutationType()?.getFields() ?? {},
  );
  const documents = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".graphql"),
  );
  const formed = documents.flatMap((file) =>
    parse(readFileSync(`src/${file}`, "utf8")).definitions.flatMap((definition) =>
      definition.kind === "OperationDefinition" && definition.operation === "mutation"
        ? definition.selectionSet.selections.flatMap((each) => (each.kind === "Field" ? [each.name.value] : []))
        : [],
    ),
  );
  expect(acts.filter((act) => !formed.includes(act))).toEqual([]);
});
