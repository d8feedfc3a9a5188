import { parse } from 'qs-esm';
import { checkLanguages } from './check-language.ts';
import { checkValue } from './check-value.ts';
import { checkWhere, type FindKind } from './check-where.ts';
import { badRequest, type Refusal } from './refusal.ts';

type Query = Record<string, unknown>;

/** The parameters of Payload that count, and how far. */
const numbers: Record<string, number> = { limit: 500, depth: 2, page: 1_000_000 };

/** Those that are one text or nothing. */
const texts = [
  ...['locale', 'fallbackLocale', 'fallback-locale', 'publishSpecificLocale'],
  ...['prefix', 'language', 'path', 'since', 'ticket', ...Object.keys(numbers)],
];

const booleans = [
  ...['draft', 'autosave', 'trash', 'overrideLock', 'pagination', 'flattenLocales'],
  ...['publishAllLocales', 'unpublishAllLocales'],
];

/** Those that are objects; `where` and `data` may also come as JSON. */
const objects = ['where', 'data', 'select', 'populate', 'joins', 'uploadEdits'];

const jsonObjects = ['where', 'data'];

// As Payload parses it, but without passing over what it cannot hold.
const parseOptions = {
  allowEmptyArrays: true,
  arrayLimit: 1000,
  depth: 30,
  strictDepth: true,
  ignoreQueryPrefix: true,
  allowPrototypes: true,
  parameterLimit: 1000,
  throwOnLimitExceeded: true,
} as const;

function parseQuery(search: string): Query | undefined {
  try {
    return parse(search, parseOptions);
  } catch {
    return undefined;
  }
}

function checkNumbers(query: Query): Refusal | undefined {
  for (const [name, max] of Object.entries(numbers)) {
    const text = query[name];
    if (text === undefined) continue;
    if (!/^\d{1,7}$/.test(String(text)) || Number(text) > max) {
      return badRequest(`${name}: a whole number from 0 to ${max}.`);
    }
  }
  return undefined;
}

function checkBooleans(query: Query): Refusal | undefined {
  const wrong = booleans.find((name) => {
    const text = query[name];
    return text !== undefined && text !== '' && text !== 'true' && text !== 'false';
  });
  return wrong ? badRequest(`${wrong}: true or false.`) : undefined;
}

function checkTexts(query: Query): Refusal | undefined {
  const wrong = texts.find((name) => query[name] !== undefined && typeof query[name] !== 'string');
  return wrong ? badRequest(`${wrong}: once, as a text.`) : undefined;
}

function isFlatList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkObjects(query: Query, findKind: FindKind): Refusal | undefined {
  for (const name of objects) {
    const given = query[name];
    if (given === undefined || given === '') continue;
    const value = typeof given === 'string' && jsonObjects.includes(name) ? readJson(given) : given;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return badRequest(`${name}: an object.`);
    }
    const refusal =
      checkValue(value) ?? (name === 'where' ? checkWhere(value, findKind) : undefined);
    if (refusal) return refusal;
  }
  return undefined;
}

function checkSort({ sort }: Query, findKind: FindKind): Refusal | undefined {
  if (sort === undefined || sort === '') return undefined;
  const names = typeof sort === 'string' ? sort.split(',') : sort;
  const isKnown = (name: string) => (findKind(name.replace(/^-/, '')) ?? 'opaque') !== 'opaque';
  return isFlatList(names) && names.every(isKnown)
    ? undefined
    : badRequest('sort: names of fields that have an order.');
}

/**
 * What is wrong with the parameters of a request to Payload; `search` begins with `?` or is empty, and
 * `findKind` knows the fields that it may ask for.
 */
export function checkQuery(search: string, findKind: FindKind): Refusal | undefined {
  if (search === '') return undefined;
  // The parser leaves such a name out, whatever it is asked.
  const names = [...new URLSearchParams(search).keys()];
  if (names.some((name) => name.includes('__proto__'))) {
    return badRequest('__proto__: not allowed as a name.');
  }
  const query = parseQuery(search);
  if (!query) return badRequest('The parameters are too many or too deep.');
  return (
    checkValue(query) ??
    checkTexts(query) ??
    checkBooleans(query) ??
    checkNumbers(query) ??
    checkLanguages(query) ??
    checkSort(query, findKind) ??
    checkObjects(query, findKind)
  );
}
