// node introspect.mjs URL SCHEMA-FILE: does a client that introspects the running endpoint see the committed schema?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema, validateSchema } from 'graphql';
import { withoutApplied } from './applied-directives.mjs';
import { ask, runChecks } from './checks.mjs';

const [url, file] = process.argv.slice(2);
const every = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true,
  oneOf: true,
};
const none = Object.fromEntries(Object.keys(every).map((option) => [option, false]));

// What a client sees that asks with these options.
async function schemaSeen(options) {
  const schema = buildClientSchema(await ask(url, getIntrospectionQuery(options)));
  assert.deepEqual(validateSchema(schema), []);
  return schema;
}

const committed = withoutApplied(readFileSync(file, 'utf8')).trimEnd();
const bare = printSchema(await schemaSeen(none));

await runChecks({
  'every option: the committed schema, letter by letter': async () => {
    assert.equal(printSchema(await schemaSeen(every)), committed);
  },
  'the reference prints the committed schema as it stands': async () => {
    assert.equal(printSchema(buildSchema(committed)), committed);
  },
  'no option: names and types alone': async () => {
    assert.doesNotMatch(bare, /"""|@specifiedBy|@oneOf/);
  },
  'descriptions alone': async () => {
    assert.match(printSchema(await schemaSeen({ ...none, descriptions: true })), /^  parcels\($/m);
    assert.match(printSchema(await schemaSeen({ ...none, descriptions: true })), /"""[^"]*地块/);
  },
  'specifiedByUrl alone': async () => {
    assert.match(printSchema(await schemaSeen({ ...none, specifiedByUrl: true })), /scalar GeoJSON @specifiedBy\(url: "https:/);
  },
  'directiveIsRepeatable alone': async () => {
    const schema = await schemaSeen({ ...none, directiveIsRepeatable: true });
    assert.ok(schema.getDirectives().every((directive) => directive.isRepeatable === false));
  },
  'schemaDescription alone': async () => {
    // The reference leaves the description out of the query unless descriptions are asked for too.
    const schema = await schemaSeen({ ...none, descriptions: true, schemaDescription: true });
    assert.match(schema.description, /国土空间数据/);
    assert.equal(printSchema(await schemaSeen({ ...none, schemaDescription: true })).includes('type Query'), true);
  },
  'inputValueDeprecation alone': async () => {
    assert.equal(printSchema(await schemaSeen({ ...none, inputValueDeprecation: true })), bare);
  },
  'experimentalDirectiveDeprecation alone': async () => {
    assert.equal(printSchema(await schemaSeen({ ...none, experimentalDirectiveDeprecation: true })), bare);
  },
  'oneOf alone': async () => {
    assert.match(printSchema(await schemaSeen({ ...none, oneOf: true })), /input GeometryFilter @oneOf \{/);
  },
});
