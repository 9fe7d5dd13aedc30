// Records by code or name: the better match first, then the type declared first, then by text.
import { searched } from './land.mjs';
import { checkText, compare, refuse } from './values.mjs';

const MATCHES = ['EXACT_CODE', 'EXACT_NAME', 'STARTS_WITH', 'CONTAINS'];

export function search(store, { text: given, types, first }) {
  const size = first ?? 20;
  if (size < 0 || size > 100) throw refuse('BAD_PAGE_SIZE');
  const text = checkText(given).trim();
  if (text.length === 0 || text.length > 100) throw refuse('BAD_SEARCH');
  const hits = Object.keys(searched)
    .filter((type) => types == null || types.includes(type.toUpperCase()))
    .flatMap((type, place) => hitsOf(store, type, text).map((hit) => ({ ...hit, place })));
  hits.sort((left, right) => left.match - right.match || left.place - right.place || byText(left, right) || byKey(left, right));
  const page = hits.slice(0, size).map((hit) => ({ node: hit.row, match: MATCHES[hit.match], matchedText: hit.text }));
  return { nodes: page.map((hit) => hit.node), hits: page, hasMore: hits.length > size };
}

function hitsOf(store, type, text) {
  const entity = store.entities[type];
  return store.rows(entity).flatMap((row) => {
    const found = searched[type].map((term) => ({ row, key: entity.key.map((column) => row[column]), text: row[term.column], match: match(term, row[term.column], text) }));
    return found.filter((hit) => hit.match !== null).sort((left, right) => left.match - right.match || byText(left, right)).slice(0, 1);
  });
}

function match({ exact, large }, value, text) {
  if (value === null) return null;
  const [whole, part] = large ? [value, exact === 0 ? text.toUpperCase() : text] : [value.toLowerCase(), text.toLowerCase()];
  if (whole === part) return exact;
  if (whole.startsWith(part)) return 2;
  return whole.includes(part) && !large ? 3 : null;
}

const byText = (left, right) => compare('text', left.text, right.text);
const byKey = (left, right) => left.key.map((part, i) => compare('text', part, right.key[i])).find((result) => result !== 0) ?? 0;
