// Reads one JSON line per question on standard input and answers each with one JSON line.
//   {kind: "define", name, schema}          -> no answer; the name may then stand for the schema
//   {kind: "parse", document}               -> {errors}
//   {kind: "validate", schema, document}    -> {errors, skipped}: each error with its rule; the rules that fail themselves
//   {kind: "print", document}               -> {text}
//   {kind: "schema", schema}                -> {text} or {errors}
//   {kind: "client", introspection}         -> {text}: the schema a client builds of an introspection answer
//   {kind: "variables", schema, document, variables} -> {errors}
import { createInterface } from 'node:readline';
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, parse, print, printSchema, specifiedRules, validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

const schemas = new Map();

function schemaOf(text) {
  let schema = schemas.get(text);
  if (schema === undefined || typeof schema === 'string') {
    schema = buildSchema(schema ?? text);
    schemas.set(text, schema);
  }
  return schema;
}

function show(error, rule) {
  const locations = (error.locations ?? []).map(({ line, column }) => ({ line, column }));
  return { message: error.message.toWellFormed(), rule, locations };
}

function attempt(work) {
  try {
    return work();
  } catch (error) {
    return { errors: [show(error)] };
  }
}

// The reference does not name the rule, so each rule runs alone. A rule that fails itself is named as skipped.
function validateByRule(schema, document) {
  const errors = [];
  const skipped = [];
  try {
    if (validate(schema, document).length === 0) {
      return { errors, skipped };
    }
  } catch {
    // One of the rules below fails.
  }
  for (const rule of specifiedRules) {
    try {
      errors.push(...validate(schema, document, [rule], { maxErrors: 10_000 }).map((error) => show(error, rule.name)));
    } catch {
      skipped.push(rule.name);
    }
  }
  return { errors, skipped };
}

const answers = {
  parse: ({ document }) => attempt(() => (parse(document), { errors: [] })),
  validate: ({ schema, document }) => attempt(() => validateByRule(schemaOf(schema), parse(document))),
  print: ({ document }) => attempt(() => ({ text: print(parse(document)) })),
  schema: ({ schema }) => attempt(() => {
    const built = buildSchema(schema);
    return { text: printSchema(built), errors: validate(built, parse('{ __typename }')).map((error) => show(error)) };
  }),
  client: ({ introspection }) => attempt(() => ({ text: printSchema(buildClientSchema(JSON.parse(introspection))) })),
  variables: ({ schema, document, variables }) => attempt(() => {
    const operation = parse(document).definitions[0];
    const { errors } = getVariableValues(schemaOf(schema), operation.variableDefinitions, JSON.parse(variables), { maxErrors: 50 });
    return { errors: (errors ?? []).map((error) => show(error)) };
  }),
  introspectionQuery: () => ({
    text: getIntrospectionQuery({
      descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
    }),
  }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  if (question.kind === 'define') {
    schemas.set(question.name, question.schema);
    continue;
  }
  process.stdout.write(`${JSON.stringify(answers[question.kind](question))}\n`);
}
