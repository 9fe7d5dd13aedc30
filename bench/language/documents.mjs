// The documents both sides are given: the map query, the page's operations, the introspection query, and a long one.
import { readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery, parse, print, validate } from "../../tests/Geo.GraphQL.Tests/reference/node_modules/graphql/index.mjs";

const page = "frontend/src";

const mapQuery = `query Map($box: [Float!]!) {
  parcels(where: {boundary: {bbox: $box}, stage: {in: [PREPARED, LISTED]}}, first: 100) {
    nodes { code stage areaMu boundary county { code name } platform { key name } }
  }
}`;

/** Named documents, all valid over the schema. */
export function documents(schema) {
  const set = [
    { name: "map query", text: mapQuery },
    ...pageOperations(),
    { name: "introspection", text: getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true }) },
    { name: "300 lines", text: longQuery() },
  ];
  for (const { name, text } of set) {
    const [error] = validate(schema, parse(text));
    if (error) {
      throw new Error(`the document "${name}" is not valid: ${error.message}`);
    }
  }
  return set;
}

// Each file is one document as the page sends it: with the fragments of other files that it spreads.
function pageOperations() {
  const files = readdirSync(page, { recursive: true }).filter((file) => file.endsWith(".graphql")).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(`${page}/${file}`, "utf8")]));
  const fragments = new Map();
  for (const text of texts.values()) {
    for (const definition of parse(text).definitions.filter(({ kind }) => kind === "FragmentDefinition")) {
      fragments.set(definition.name.value, print(definition));
    }
  }
  return [...texts].filter(([, text]) => /\b(query|mutation|subscription)\b/.test(text)).map(([file, text]) => ({ name: file, text: complete(text, fragments) }));
}

function complete(text, fragments) {
  for (let missing = true; missing; ) {
    missing = false;
    for (const [name, fragment] of fragments) {
      if (new RegExp(`\\.\\.\\.\\s*${name}\\b`).test(text) && !new RegExp(`fragment ${name}\\b`).test(text)) {
        text += `\n${fragment}`;
        missing = true;
      }
    }
  }
  return text;
}

// Aliased lists with nested filters and selections, until 300 lines are full.
function longQuery() {
  const lines = ["query Long($box: [Float!]!, $from: Float = 10, $first: Int = 20) {"];
  for (let i = 0; lines.length < 275; i++) {
    lines.push(
      `  list${i}: parcels(`,
      `    where: {and: [{boundary: {bbox: $box}}, {areaMu: {gte: $from}}, {or: [{stage: {eq: PREPARED}}, {name: {contains: "${i}"}}]}]}`,
      "    orderBy: [AREA_MU_DESC, CODE_ASC]",
      "    first: $first",
      "  ) {",
      "    totalCount",
      "    nodes {",
      "      ...Row",
      "      boundary",
      "      contracts(first: 3) {",
      "        nodes {",
      "          number",
      "          price",
      "          signedOn",
      "        }",
      "      }",
      "      platform {",
      "        key",
      "        name",
      "      }",
      "    }",
      "  }",
    );
  }
  lines.push("}", "fragment Row on Parcel {", "  id", "  code", "  name", "  stage", "  areaMu", "  county { ...Place }", "  township { ...Place }", "}");
  lines.push("fragment Place on Region {", "  code", "  name", "  nameEn", "}");
  return lines.join("\n");
}
