import type { CodegenPlugin } from "@graphql-codegen/plugin-helpers";
import { type DocumentNode, type GraphQLSchema, isEnumType, type OperationDefinitionNode } from "graphql";

/**
 * Writes down what the schema takes for every act that has a document: its fields with their types, the type of record
 * it answers with, and the document itself. The page builds its forms from this and needs no schema at run time.
 */
export const actInputs: CodegenPlugin = {
  plugin(schema, documents) {
    const mutations = documents.flatMap(({ document }) => (document ? mutationsOf(document) : []));
    const names = mutations.map((mutation) => `${mutation.name?.value}Document`);
    const acts = mutations.map((mutation) => actOf(schema, mutation));
    return [
      `import { ${names.join(", ")} } from "./graphql";`,
      `export const actInputs = {\n${acts.join("\n")}\n} as const;`,
      `export const enumValues = ${JSON.stringify(enumsOf(schema, mutations), null, 2)} as const;`,
    ].join("\n\n");
  },
};

function mutationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === "OperationDefinition" && each.operation === "mutation",
  );
}

/** The name of the act in the schema, below whatever alias the document gives it. */
function fieldOf(schema: GraphQLSchema, mutation: OperationDefinitionNode) {
  const [selection] = mutation.selectionSet.selections;
  const field = selection?.kind === "Field" ? schema.getMutationType()?.getFields()[selection.name.value] : undefined;
  if (!field || selection?.kind !== "Field") throw new Error(`${mutation.name?.value} is no act of the schema.`);
  return { field, selection };
}

function inputFieldsOf(
  schema: GraphQLSchema,
  mutation: OperationDefinitionNode,
): readonly (readonly [string, string])[] {
  const type = schema.getType(String(fieldOf(schema, mutation).field.args[0]?.type).replace("!", ""));
  if (!type || !("getFields" in type)) throw new Error(`${mutation.name?.value} takes no input.`);
  return Object.values(type.getFields()).map((field) => [field.name, String(field.type)] as const);
}

function actOf(schema: GraphQLSchema, mutation: OperationDefinitionNode): string {
  const { field } = fieldOf(schema, mutation);
  const payload = schema.getType(String(field.type).replace("!", ""));
  if (!payload || !("getFields" in payload)) throw new Error(`${field.name} answers no object.`);
  const [record] = Object.values(payload.getFields()).filter(({ name }) => name !== "userErrors");
  const answers = String(record?.type).replace("!", "");
  const fields = JSON.stringify(Object.fromEntries(inputFieldsOf(schema, mutation)));
  return `  ${field.name}: { document: ${mutation.name?.value}Document, answers: "${answers}", fields: ${fields} },`;
}

/** The names of every enumeration that a field of an act is of. */
function enumsOf(schema: GraphQLSchema, mutations: readonly OperationDefinitionNode[]): Record<string, string[]> {
  const types = new Set(
    mutations.flatMap((each) => inputFieldsOf(schema, each).map(([, type]) => type.replaceAll(/[[\]!]/g, ""))),
  );
  return Object.fromEntries(
    [...types].toSorted().flatMap((name) => {
      const type = schema.getType(name);
      return isEnumType(type) ? [[name, type.getValues().map((value) => value.name)]] : [];
    }),
  );
}
