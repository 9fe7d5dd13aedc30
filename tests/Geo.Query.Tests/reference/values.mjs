// How values are compared, shown and read; and what is refused.
import { GraphQLError } from 'graphql';

export const refuse = (code, message = code) => new GraphQLError(message, { extensions: { code } });

const bytes = (text) => Buffer.from(text, 'utf8');

// A decimal as an integer and how many of its digits stand behind the point.
function split(text) {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? [digits * 10n ** BigInt(-scale), 0] : [digits, scale];
}

function align(left, right) {
  const [[a, aScale], [b, bScale]] = [split(left), split(right)];
  const scale = Math.max(aScale, bScale);
  return [a * 10n ** BigInt(scale - aScale), b * 10n ** BigInt(scale - bScale), scale];
}

function join(digits, scale) {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export const decimal = {
  add(left, right) {
    const [a, b, scale] = align(left, right);
    return join(a + b, scale);
  },
  // Far more digits than any answer shows.
  divide(left, count) {
    const [digits, scale] = split(left);
    return join((digits * 10n ** 40n) / BigInt(count), scale + 40);
  },
};

const order = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

const comparers = {
  text: (left, right) => Buffer.compare(bytes(left), bytes(right)),
  decimal(left, right) {
    const [a, b] = align(left, right);
    return order(a, b);
  },
};

export const compare = (kind, left, right) => (comparers[kind] ?? order)(left, right);

// The row holds square metres where the field shows mu; twelve digits are shown of what was divided.
export const converted = (value, factor) => (value === null ? null : Number((Number(value) / factor).toPrecision(12)));

export function show(leaf, value) {
  if (value === null) return null;
  if (leaf.factor !== 1) return converted(value, leaf.factor);
  return leaf.kind === 'instant' ? value.replace(/\.?0*Z$/, 'Z') : value;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isText = (value) => typeof value === 'string';

// A filter's value in the unit and form of the column.
export function toColumn(leaf, value) {
  if (leaf.factor !== 1) {
    const scaled = Number(value) * leaf.factor;
    return leaf.kind === 'decimal' ? String(Number(scaled.toPrecision(15))) : scaled;
  }
  switch (leaf.kind) {
    case 'text':
      return checkText(value);
    case 'decimal':
      return String(value);
    case 'instant':
      return instant(value);
    case 'uuid':
      if (!UUID.test(value)) throw refuse('BAD_ID');
      return value.toLowerCase();
    default:
      return value;
  }
}

export function checkText(value) {
  if (isText(value) && (value.includes('\0') || !value.isWellFormed())) throw refuse('BAD_FILTER');
  return value;
}

function instant(text) {
  const fraction = (/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(6, '0').slice(0, 6);
  return new Date(text.replace(/\.\d+/, '')).toISOString().replace(/\.\d+Z$/, `.${fraction}Z`);
}

const escape = (part) => part.replaceAll('%', '%25').replaceAll(':', '%3A');

export const idOf = (type, key, row) => Buffer.from([type, ...key.map((column) => escape(row[column]))].join(':'), 'utf8').toString('base64url');

// The type and the key of an id; null for what is none.
export function readId(entities, id) {
  const [type, ...parts] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  const entity = Object.hasOwn(entities, type) ? entities[type] : undefined;
  if (entity === undefined || parts.length !== entity.key.length || Buffer.from(Buffer.from(id, 'base64url')).toString('base64url') !== id) return null;
  const key = parts.map((part) => part.replaceAll('%3A', ':').replaceAll('%25', '%'));
  if (entity.key.some((column, i) => column === 'id' && !UUID.test(key[i]))) return null;
  return { type, entity, matches: (row) => entity.key.every((column, i) => row[column] === key[i]) };
}
