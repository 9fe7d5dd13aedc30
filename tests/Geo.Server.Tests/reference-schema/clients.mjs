// node clients.mjs URL: do clients and a gateway that know nothing of this server work with it?
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { stitchSchemas } from '@graphql-tools/stitch';
import { RenameTypes, RenameRootFields, schemaFromExecutor } from '@graphql-tools/wrap';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { execute, parse, validate, validateSchema } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { ask, runChecks } from './checks.mjs';

const [url] = process.argv.slice(2);
const query = `query Prepared($stage: SupplyStage!, $first: Int!) {
  parcels(where: {stage: {eq: $stage}}, orderBy: [AREA_MU_DESC], first: $first) {
    totalCount
    nodes { id code areaMu county { id code name } }
  }
}`;
const variables = { stage: 'PREPARED', first: 3 };
const expected = await ask(url, query, variables);
assert.equal(expected.parcels.nodes.length, 3);

// Clients add __typename for their caches.
const plain = (value) => JSON.parse(JSON.stringify(value, (key, inner) => (key === '__typename' ? undefined : inner)));

async function throughGateway(schema, text, given) {
  const document = parse(text);
  assert.deepEqual(validateSchema(schema), []);
  assert.deepEqual(validate(schema, document), []);
  const { data, errors } = await execute({ schema, document, variableValues: given });
  assert.equal(errors, undefined, errors?.join('\n'));
  return JSON.parse(JSON.stringify(data));
}

const executor = buildHTTPExecutor({ endpoint: url });
const remote = await schemaFromExecutor(executor);

await runChecks({
  'urql: query, then the same from its cache': async () => {
    const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
    const first = await client.query(query, variables).toPromise();
    assert.deepEqual(plain(first.data), expected);
    const second = await client.query(query, variables, { requestPolicy: 'cache-only' }).toPromise();
    assert.deepEqual(plain(second.data), expected);
  },
  'urql: query by GET': async () => {
    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: 'force' });
    assert.deepEqual(plain((await client.query(query, variables).toPromise()).data), expected);
  },
  'Apollo Client: query, and a record from its normalised cache': async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
    const { data } = await client.query({ query: gql(query), variables });
    assert.deepEqual(plain(data), expected);
    const [{ id, code }] = expected.parcels.nodes;
    const known = client.readFragment({ id: `Parcel:${id}`, fragment: gql`fragment Known on Parcel { code }` });
    assert.equal(known.code, code);
  },
  'graphql-request: query, and an error it can read': async () => {
    const client = new GraphQLClient(url);
    assert.deepEqual(await client.request(query, variables), expected);
    await assert.rejects(client.request('{ parcel }'), (error) => error.response.errors[0].message.includes('parcel'));
  },
  'a gateway wraps the endpoint and renames': async () => {
    const schema = stitchSchemas({
      subschemas: [{
        schema: remote,
        executor,
        transforms: [new RenameTypes((name) => `Land_${name}`), new RenameRootFields((_, name) => `land_${name}`)],
      }],
    });
    const renamed = query.replace('SupplyStage', 'Land_SupplyStage').replace('parcels(', 'land_parcels(');
    assert.deepEqual((await throughGateway(schema, renamed, variables)).land_parcels, expected.parcels);
  },
  'a gateway stitches two endpoints and finds records by id': async () => {
    const statistics = {
      schema: remote,
      executor,
      transforms: [new RenameTypes((name) => `Other_${name}`), new RenameRootFields((_, name) => `other_${name}`)],
    };
    const schema = stitchSchemas({ subschemas: [{ schema: remote, executor }, statistics] });
    const both = `query Both($stage: SupplyStage!, $first: Int!, $id: ID!) {
      node(id: $id) { __typename ... on Parcel { code } }
      ${query.slice(query.indexOf('\n'), query.lastIndexOf('}'))}
      other_region(code: "440783") { __typename name }
    }`;
    const [{ id, code }] = expected.parcels.nodes;
    assert.deepEqual(await throughGateway(schema, both, { ...variables, id }), {
      node: { __typename: 'Parcel', code },
      parcels: expected.parcels,
      other_region: { __typename: 'Other_Region', name: '开平市' },
    });
  },
});
