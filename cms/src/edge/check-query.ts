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

const maxNames = 1000;
const maxNesting = 10;

// As Payload parses it, but that it also shows names which Payload's parser leaves out.
const parseOptions = {
  allowEmptyArrays: true,
  arrayLimit: 1000,
  depth: maxNesting,
  ignoreQueryPrefix: true,
  allowPrototypes: true,
} as const;

/** What the parser would pass over in silence. */
function checkNames(search: string): Refusal | undefined {
  const names = [...new URLSearchParams(search).keys()];
  if (names.length > maxNames) return badRequest('The parameters are too many.');
  if (names.some((name) => name.split('[').length - 1 > maxNesting)) {
    return badRequest('The parameters are too deep.');
  }
  const isInherited = names.some((name) => name.includes('__proto__'));
  return isInherited ? badRequest('__proto__: not allowed as a name.') : undefined;
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

const editForm = /^(?:-?\d{1,6}(?:\.\d{1,20})?|%|px|)$/;

/** Crop and focal point, as the admin sends them: numbers, and the unit that they are in. */
function checkUploadEdits({ uploadEdits }: Query): Refusal | undefined {
  const isRight = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).every(isRight)
      : editForm.test(String(value));
  return uploadEdits === undefined || isRight(uploadEdits)
    ? undefined
    : badRequest('uploadEdits: numbers.');
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
 * What is wrong with the parameters of a request to Payload; `search` begins with `?` or is empty. The fields
 * that it may ask for are known by `findKind`, those that it may put in order by `findOwnKind`.
 */
export function checkQuery(
  search: string,
  { findKind, findOwnKind }: { findKind: FindKind; findOwnKind: FindKind },
): Refusal | undefined {
  if (search === '') return undefined;
  const refusal = checkNames(search);
  if (refusal) return refusal;
  const query: Query = parse(search, parseOptions);
  return (
    checkValue(query) ??
    checkTexts(query) ??
    checkBooleans(query) ??
    checkNumbers(query) ??
    checkLanguages(query) ??
    checkSort(query, findOwnKind) ??
    checkObjects(query, findKind) ??
    checkUploadEdits(query)
  );
}

/** What is wrong with the parameters of a request to an endpoint of ours that reads them itself. */
export function checkOwnQuery(search: string): Refusal | undefined {
  return search === ''
    ? undefined
    : (checkNames(search) ?? checkValue(parse(search, parseOptions)));
}
