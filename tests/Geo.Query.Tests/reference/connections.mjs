// A connection: its page, its figures, its groups. Arguments are checked before anything is computed.
import { comparer, termsOf } from './filters.mjs';
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
    groups: ({ by }) => groups(entity, all, by),
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
  if (values.length === 0) return { sum: null, avg: null, min: null, max: null };
  const sorted = [...values].sort((left, right) => compare(leaf.kind, left, right));
  const exact = leaf.kind === 'decimal';
  const sum = exact ? values.reduce(decimal.add) : values.reduce((left, right) => left + right);
  const all = { sum, avg: exact ? decimal.divide(sum, values.length) : sum / values.length, min: sorted[0], max: sorted.at(-1) };
  return leaf.factor === 1 ? all : Object.fromEntries(Object.entries(all).map(([name, value]) => [name, converted(value, leaf.factor)]));
}

function groups(entity, rows, by) {
  if (by.length === 0) throw refuse('BAD_USER_INPUT');
  const names = [...new Set(by)].map((value) => value.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()));
  const grouped = new Map();
  for (const row of rows) {
    const key = JSON.stringify(names.map((name) => row[entity.leaves[name].column]));
    grouped.set(key, [...(grouped.get(key) ?? []), row]);
  }
  const area = (of) => of.reduce((sum, row) => sum + row[entity.shareColumn], 0);
  const byKey = comparer(names.map((name) => ({ ...entity.leaves[name], places: null, descending: false })));
  return [...grouped.values()]
    .sort((left, right) => right.length - left.length || byKey(left[0], right[0]))
    .map((members) => ({
      ...figures(entity, members),
      key: Object.fromEntries(names.map((name) => [name, show(entity.leaves[name], members[0][entity.leaves[name].column])])),
      shareOfCount: members.length / rows.length,
      shareOfArea: entity.shareColumn && area(rows) !== 0 ? area(members) / area(rows) : null,
    }));
}

function extent(entity, rows) {
  const [column] = Object.values(entity.shapes);
  const boxes = rows.map((row) => row[column]?.box).filter((box) => box !== undefined);
  if (column === undefined || boxes.length === 0) return null;
  const edge = (i, choose) => choose(...boxes.map((box) => box[i]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}
