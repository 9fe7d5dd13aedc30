// A connection: its page, its figures, its groups. Arguments are checked before anything is computed.
import { comparer, dayOf, termsOf } from './filters.mjs';
import { compare, converted, decimal, idOf, refuse, show } from './values.mjs';

const DEFAULT_PAGE = 50;
const MAX_PAGE = 1000;

export function connection(store, type, candidates, args, isRoot) {
  const entity = store.entities[type];
  store.filters.late = null;
  if (args.near != null && args.orderBy?.length > 0) throw refuse('BAD_ORDER');
  const terms = termsOf(entity, args.orderBy);
  const holds = store.filters.compile(entity, args.where);
  const size = pageSize(args);
  const order = args.near == null ? describe(type, terms) : 'by distance';
  const [after, before] = [args.after, args.before].map((cursor) => (cursor == null ? null : position(store, entity, order, cursor)));
  if (args.near != null) store.filters.shapeOf(args.near.geometry);
  store.filters.throwLate();
  const byTerms = comparer(terms);
  const all = candidates.filter(holds).sort(byTerms);
  const between = all.filter((row) => (after === null || byTerms(row, after) > 0) && (before === null || byTerms(row, before) < 0));
  const backward = args.last != null;
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const hasMore = between.length > size;
  const cursorOf = (row) => `cursor|${type}|${(args.orderBy ?? []).join(',')}|${idOf(type, entity.key, row)}`;
  return {
    nodes: page,
    edges: page.map((row) => ({ node: row, cursor: cursorOf(row), distanceMetres: null })),
    pageInfo: {
      hasNextPage: backward ? before !== null : hasMore,
      hasPreviousPage: backward ? hasMore : after !== null,
      startCursor: page.length > 0 ? cursorOf(page[0]) : null,
      endCursor: page.length > 0 ? cursorOf(page.at(-1)) : null,
    },
    totalCount: all.length,
    aggregate: figures(entity, all),
    groups: ({ by, on }) => groups(store, entity, all, by, on),
    extent: extent(entity, all),
    tiles() {
      if (!isRoot) throw refuse('BAD_USER_INPUT');
      return { urlTemplate: 'tiles|' };
    },
  };
}

function pageSize({ first, last }) {
  if (first != null && last != null) throw refuse('BAD_PAGE_SIZE');
  const size = last ?? first ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) throw refuse('BAD_PAGE_SIZE');
  return size;
}

const describe = (type, terms) => `${type}: ${terms.map(({ column, descending }) => (descending ? `${column} desc` : column)).join(', ')}`;

function position(store, entity, order, cursor) {
  const known = store.cursors[cursor];
  if (known === undefined || describe(known.entity, termsOf(store.entities[known.entity], known.orderBy)) !== order) throw refuse('BAD_CURSOR');
  return store.rows(entity).find((row) => idOf(known.entity, entity.key, row) === known.id);
}

function figures(entity, rows) {
  const measures = entity.measures.map((name) => [name, measure(entity.leaves[name], rows)]);
  return { count: rows.length, ...Object.fromEntries(measures) };
}

function measure(leaf, rows) {
  const values = rows.map((row) => row[leaf.column]).filter((value) => value !== null);
  if (values.length === 0) return { sum: null, avg: null, min: null, max: null, share: null };
  const sorted = [...values].sort((left, right) => compare(leaf.kind, left, right));
  const exact = leaf.kind === 'decimal';
  const sum = exact ? values.reduce(decimal.add) : values.reduce((left, right) => left + right);
  const all = { sum, avg: exact ? decimal.divide(sum, values.length) : sum / values.length, min: sorted[0], max: sorted.at(-1) };
  const shown = leaf.factor === 1 ? all : Object.fromEntries(Object.entries(all).map(([name, value]) => [name, converted(value, leaf.factor)]));
  return { ...shown, share: null };
}

function groups(store, entity, rows, by, on) {
  if (by.length === 0) throw refuse('BAD_USER_INPUT');
  const names = [...new Set(by)].map((value) => value.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()));
  const keys = names.map((name) => keyOf(store, entity, name, on));
  const grouped = new Map();
  for (const row of rows) {
    const values = keys.map((key) => key.value(row));
    const text = JSON.stringify(values);
    const group = grouped.get(text) ?? { members: [], row: Object.fromEntries(keys.map((key, i) => [key.leaf.column, values[i]])) };
    group.members.push(row);
    grouped.set(text, group);
  }
  const byKey = comparer(keys.map(({ leaf }) => ({ ...leaf, places: null, descending: false })));
  return [...grouped.values()]
    .sort((left, right) => right.members.length - left.members.length || byKey(left.row, right.row))
    .map(({ members, row }) => ({
      ...sharedFigures(entity, members, rows),
      key: { ...Object.fromEntries(keys.map(({ name, leaf }) => [name, show(leaf, row[leaf.column])])), ...keyRecords(store, entity, row) },
      shareOfCount: members.length / rows.length,
      shareOfArea: entity.shareColumn ? share(entity.shareColumn, members, rows) : null,
    }));
}

function keyOf(store, entity, name, on) {
  const rule = entity.rules?.[name];
  if (rule === undefined) return { name, leaf: entity.leaves[name], value: (row) => row[entity.leaves[name].column] };
  const day = rule.today === undefined ? undefined : dayOf(rule, on);
  return { name, leaf: rule, value: (row) => rule.tell(store, row, day) };
}

// A record whose columns are not all grouped by is not known.
function keyRecords(store, entity, row) {
  const relations = Object.entries({ ...entity.one, ...entity.keyRecords });
  return Object.fromEntries(relations.map(([name, relation]) =>
    [name, relation.on.every(([own]) => row[own] != null) ? store.related(relation, row)[0] ?? null : null]));
}

function sharedFigures(entity, members, rows) {
  const all = figures(entity, members);
  for (const name of entity.measures) all[name].share = share(entity.leaves[name].column, members, rows);
  return all;
}

function share(column, members, rows) {
  const sum = (of) => of.reduce((total, row) => (row[column] === null ? total : (total ?? 0) + Number(row[column])), null);
  const [own, whole] = [sum(members), sum(rows)];
  return own === null || whole === 0 ? null : own / whole;
}

function extent(entity, rows) {
  const [column] = Object.values(entity.shapes);
  const boxes = rows.map((row) => row[column]?.box).filter((box) => box !== undefined);
  if (column === undefined || boxes.length === 0) return null;
  const edge = (i, choose) => choose(...boxes.map((box) => box[i]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}
