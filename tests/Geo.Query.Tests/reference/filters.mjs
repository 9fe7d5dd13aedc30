// Whether a row meets a filter. Everything about the filter itself is checked first: a wrong filter is wrong over no rows too.
import { kindOf } from './land.mjs';
import { compare, readId, refuse, toColumn } from './values.mjs';

const tests = {
  eq: (kind, value, given) => compare(kind, value, given) === 0,
  ne: (kind, value, given) => compare(kind, value, given) !== 0,
  in: (kind, value, given) => given.some((item) => compare(kind, value, item) === 0),
  gt: (kind, value, given) => compare(kind, value, given) > 0,
  gte: (kind, value, given) => compare(kind, value, given) >= 0,
  lt: (kind, value, given) => compare(kind, value, given) < 0,
  lte: (kind, value, given) => compare(kind, value, given) <= 0,
  contains: (kind, value, given) => value.includes(given),
  startsWith: (kind, value, given) => value.startsWith(given),
};

export class Filters {
  constructor(store) {
    this.store = store;
    this.late = null;
  }

  // A function from rows to truth; throws what is refused.
  compile(entity, where) {
    const parts = Object.entries(where ?? {}).map(([name, value]) => this.#member(entity, name, value));
    return (row) => parts.every((part) => part(row));
  }

  #member(entity, name, value) {
    if (value === null) throw refuse('BAD_FILTER');
    if (name === 'and' || name === 'or') {
      const parts = value.map((item) => this.compile(entity, item));
      return name === 'and' ? (row) => parts.every((part) => part(row)) : (row) => parts.some((part) => part(row));
    }
    if (name === 'not') {
      const part = this.compile(entity, value);
      return (row) => !part(row);
    }
    if (name === 'id') return this.#id(entity, value);
    if (entity.rules?.[name]) return this.#rule(entity.rules[name], value);
    if (entity.leaves[name]) return this.#leaf(entity.leaves[name], value);
    if (entity.shapes[name]) return this.#shape(entity.shapes[name], value);
    return entity.one[name] ? this.#one(entity.one[name], value) : this.#many(entity.many[name], value);
  }

  #leaf(leaf, operators) {
    const parts = Object.entries(operators).map(([operator, value]) => {
      if (value === null) throw refuse('BAD_FILTER');
      if (operator === 'isNull') return (row) => (row[leaf.column] === null) === value;
      const given = Array.isArray(value) ? value.map((item) => toColumn(leaf, item)) : toColumn(leaf, value);
      return (row) => row[leaf.column] !== null && tests[operator](leaf.kind, row[leaf.column], given);
    });
    return (row) => parts.every((part) => part(row));
  }

  // The rule is asked about a day; without one, about its today.
  #rule(rule, conditions) {
    const { on, ...operators } = rule.today === undefined ? { on: null, ...conditions } : conditions;
    const day = dayOf(rule, on);
    const told = (row) => ({ told: rule.tell(this.store, row, day) });
    const holds = this.#leaf({ ...rule, column: 'told' }, operators);
    return (row) => holds(told(row));
  }

  #id(entity, operators) {
    const parts = Object.entries(operators).map(([, value]) => {
      if (value === null) throw refuse('BAD_FILTER');
      const ids = [value].flat().map((id) => {
        const read = readId(this.store.entities, id);
        if (read?.entity !== entity) throw refuse('BAD_ID');
        return read;
      });
      return (row) => ids.some((id) => id.matches(row));
    });
    return (row) => parts.every((part) => part(row));
  }

  #one(relation, where) {
    const part = this.compile(this.store.entities[relation.target], where);
    return Object.keys(where).length === 0 ? () => true : (row) => this.store.related(relation, row).some(part);
  }

  #many(relation, quantifiers) {
    const parts = Object.entries(quantifiers).map(([quantifier, where]) => {
      if (where === null) throw refuse('BAD_FILTER');
      const part = this.compile(this.store.entities[relation.target], where);
      if (quantifier === 'some') return (row) => this.store.related(relation, row).some(part);
      if (quantifier === 'none') return (row) => !this.store.related(relation, row).some(part);
      return (row) => this.store.related(relation, row).every(part);
    });
    return (row) => parts.every((part) => part(row));
  }

  #shape(column, operators) {
    const parts = Object.entries(operators).map(([operator, value]) => {
      if (operator === 'bbox') {
        const box = checkBox(value);
        return (row) => row[column] !== null && meets(row[column], { box, hole: null });
      }
      this.shapeOf(value);
      return () => false;
    });
    return (row) => parts.every((part) => part(row));
  }

  // Only what is refused: the reference measures no shapes.
  shapeOf(input) {
    const [[kind, key]] = Object.entries(input);
    const row = this.store.tables[kind]?.find((candidate) => candidate[kind === 'region' ? 'code' : 'key'] === key);
    if (row !== undefined && row.boundary !== null) throw new Error('The reference measures no shapes.');
    this.late ??= refuse('BAD_GEOMETRY');
  }

  // What only the database can tell comes after all that can be told without it.
  throwLate() {
    const { late } = this;
    this.late = null;
    if (late) throw late;
  }
}

export function dayOf(rule, on) {
  if (on != null && on < '1949') throw refuse('BAD_DATE');
  return on ?? rule.today;
}

function checkBox(box) {
  if (box.length !== 4) throw refuse('BAD_BBOX');
  const [west, south, east, north] = box;
  if (west > east || south > north || west < -180 || east > 180 || south < -90 || north > 90) throw refuse('BAD_BBOX');
  return box;
}

const overlap = ([aw, as, ae, an], [bw, bs, be, bn]) => aw <= be && bw <= ae && as <= bn && bs <= an;
const inside = ([aw, as, ae, an], [bw, bs, be, bn]) => aw > bw && as > bs && ae < be && an < bn;

// Shapes are boxes, some with a hole that is a box: they meet unless one lies in the hole of the other.
export const meets = (left, right) =>
  overlap(left.box, right.box) && !(right.hole && inside(left.box, right.hole)) && !(left.hole && inside(right.box, left.hole));

// The terms of an order: what was asked for, then the key in the direction of the last term.
export function termsOf(entity, orderBy) {
  const terms = (orderBy ?? []).map((value) => {
    const [, name, direction] = /^(.*)_(ASC|DESC)$/.exec(value);
    const field = Object.keys(entity.leaves).find((candidate) => candidate.replace(/[A-Z]/g, '_$&').toUpperCase() === name);
    const { places, ...leaf } = entity.leaves[field];
    return { ...leaf, places: places ?? null, descending: direction === 'DESC' };
  });
  if (new Set(terms.map((term) => term.column)).size < terms.length) throw refuse('BAD_ORDER');
  const descending = terms.at(-1)?.descending ?? false;
  const rest = entity.key.filter((column) => !terms.some((term) => term.column === column));
  return [...terms, ...rest.map((column) => ({ column, kind: kindOf(entity, column), descending }))];
}

// Missing values come last ascending and first descending; an enum goes as it is declared.
export function comparer(terms) {
  return (left, right) => {
    for (const { column, kind, descending, places } of terms) {
      const [a, b] = [left, right].map((row) => (places && row[column] !== null ? places.indexOf(row[column]) : row[column]));
      const result = a === null || b === null ? Number(a === null) - Number(b === null) : compare(places ? 'integer' : kind, a, b);
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  };
}
