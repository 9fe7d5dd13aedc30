// The operations of the tests answered by graphql-js with plain resolvers over the same rows.
// The first line on standard input is {schema, tables, cursors}; each further line {document, operationName, variables}
// is answered with one line: the body, or {invalid} for a document that should not have been asked.
import { createInterface } from 'node:readline';
import { buildSchema, execute, GraphQLScalarType, isObjectType, parse, validate } from 'graphql';
import { connection } from './connections.mjs';
import { Filters, meets } from './filters.mjs';
import { entities } from './land.mjs';
import { search } from './search.mjs';
import { checkText, idOf, readId, refuse, show } from './values.mjs';

class Store {
  constructor({ tables, cursors }) {
    this.entities = entities;
    this.tables = tables;
    this.cursors = cursors;
    this.filters = new Filters(this);
    for (const [type, entity] of Object.entries(entities)) {
      for (const row of tables[entity.table]) Object.defineProperty(row, 'type', { value: type });
    }
  }

  rows(entity) {
    return this.tables[entity.table];
  }

  related(relation, row) {
    const others = this.rows(this.entities[relation.target]);
    const same = (pairs, left, right) => pairs.every(([a, b]) => left[a] !== null && left[a] === right[b]);
    if (relation.on) return others.filter((other) => same(relation.on, row, other));
    if (relation.place) return others.filter((other) => meets(row[relation.place[0]], other[relation.place[1]]));
    const pairs = this.tables[relation.through].filter((pair) => same(relation.own, row, pair));
    return pairs.flatMap((pair) => others.filter((other) => same(relation.other, pair, other)));
  }
}

function rootFields(store) {
  const fields = {};
  const record = (id) => {
    const read = readId(entities, id);
    if (read === null) throw refuse('BAD_ID');
    return store.rows(read.entity).find(read.matches) ?? null;
  };
  fields.node = ({ id }) => record(id);
  fields.nodes = ({ ids }) => ids.map((id) => {
    try {
      return record(id);
    } catch (error) {
      return error;
    }
  });
  fields.search = (args) => search(store, args);
  for (const [type, entity] of Object.entries(entities)) {
    fields[entity.list] = (args) => connection(store, type, store.rows(entity), args, true);
    for (const [field, argument] of Object.entries(entity.lookups)) {
      fields[field] = (args) => {
        const value = checkText(args[argument]);
        return store.rows(entity).find((row) => row[argument] === value) ?? null;
      };
    }
  }
  return fields;
}

function recordFields(store, type, entity) {
  const fields = { id: (row) => idOf(type, entity.key, row) };
  for (const [name, leaf] of Object.entries(entity.leaves)) fields[name] = (row) => show(leaf, row[leaf.column]);
  for (const [name, compute] of Object.entries(entity.computed)) fields[name] = compute;
  for (const [name, relation] of Object.entries(entity.one)) fields[name] = (row) => store.related(relation, row)[0] ?? null;
  for (const [name, relation] of Object.entries(entity.many)) {
    fields[name] = (row, args) => connection(store, relation.target, store.related(relation, row), args, false);
  }
  for (const [name, column] of Object.entries(entity.shapes)) {
    fields[name] = (row, { simplifyMetres }) => {
      if (simplifyMetres < 0) throw refuse('BAD_USER_INPUT');
      return row[column]?.geojson ?? null;
    };
    fields[`${name}Wkt`] = (row, { srid }) => {
      if (srid != null && srid !== 4490) throw refuse('BAD_SRID');
      return row[column]?.wkt ?? null;
    };
  }
  return fields;
}

function prepare({ schema: sdl, ...data }) {
  const store = new Store(data);
  const schema = buildSchema(sdl);
  for (const [type, entity] of Object.entries(entities)) {
    const resolvers = recordFields(store, type, entity);
    for (const field of Object.values(schema.getType(type).getFields())) field.resolve = (row, args) => resolvers[field.name](row, args);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLScalarType && type.name === 'Decimal') type.parseLiteral = (node) => node.value;
    if (isObjectType(type)) type.isTypeOf = undefined;
  }
  for (const name of ['Node', 'SearchResult']) schema.getType(name).resolveType = (row) => row.type;
  return { schema, rootValue: rootFields(store) };
}

function answer({ schema, rootValue }, { document: text, operationName, variables }) {
  const document = parse(text);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { invalid: invalid.map((error) => error.message) };
  return execute({ schema, document, rootValue, operationName, variableValues: variables });
}

let prepared;
for await (const line of createInterface({ input: process.stdin })) {
  if (prepared === undefined) {
    prepared = prepare(JSON.parse(line));
  } else {
    process.stdout.write(`${JSON.stringify(answer(prepared, JSON.parse(line)))}\n`);
  }
}
