import { createRequest } from "@urql/core";
import { makeFetchBody } from "@urql/core/internal";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { CatalogueDocument, ParcelRecordDocument } from "./generated/graphql";
import { namedDocument } from "./named-document";

const listed = JSON.parse(readFileSync("src/api/generated/persisted-documents.json", "utf8")) as Record<string, string>;
const schema = buildSchema(readFileSync("../src/Geo.Server/Schema/schema.graphql", "utf8"));

it("sends the name of a listed document instead of its text", () => {
  const request = createRequest(namedDocument(ParcelRecordDocument), { code: "440783001001GB00001" });
  const body = makeFetchBody(request);
  expect(body.query).toBeUndefined();
  expect(listed[body.documentId ?? ""]).toContain("query ParcelRecord");
  expect(body.variables).toEqual({ code: "440783001001GB00001" });
});

it("tells two documents apart", () => {
  const catalogue = createRequest(namedDocument(CatalogueDocument), {});
  const parcel = createRequest(namedDocument(ParcelRecordDocument), { code: "440783001001GB00001" });
  expect(catalogue.key).not.toBe(parcel.key);
});

it("sends a document that has no name as it is", () => {
  const document = parse("{ __typename }");
  expect(namedDocument(document)).toBe(document);
});

it.each(Object.entries(listed))("lists a document under its hash, and the schema has all of it: %s", (name, text) => {
  expect(name).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  expect(validate(schema, parse(text))).toEqual([]);
});
