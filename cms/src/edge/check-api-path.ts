import type { Endpoint, SanitizedConfig } from 'payload';
import { notFound, type Refusal } from './refusal.ts';

/** Payload's doors that stay shut: accounts are made by a command or an admin, pictures come as files. */
const closedWords = ['first-register', 'verify', 'paste-url', 'api-key'];

/** The words after which an id comes. */
const wordsBeforeId = ['access', 'versions'];

const idForms = { number: /^[1-9]\d{0,14}$/, text: /^[0-9a-f]{24}$/ };

function checkId(id: string | undefined, config: SanitizedConfig): Refusal | undefined {
  return id === undefined || idForms[config.db.defaultIDType].test(id) ? undefined : notFound;
}

/** The words that stand where an id could, in the paths of a collection. */
function listWords(endpoints: false | Pick<Endpoint, 'path'>[]): string[] {
  return (endpoints || []).map(({ path }) => path.split('/')[1] ?? '');
}

type OwnEndpoints = false | Pick<Endpoint, 'path' | 'custom'>[];

/** Whether a path is one of ours that names a document by something else than its id, such as a reference. */
function isNamedOtherwise([first, second]: string[], endpoints: OwnEndpoints): boolean {
  return (endpoints || []).some(({ path }) => {
    const [, name = '', word] = path.split('/');
    return name.startsWith(':') && name !== ':id' && first !== undefined && second === word;
  });
}

/** Whether a path is an endpoint of ours whose parameters are its own, and no question to Payload. */
export function readsOwnQuery(pathname: string, config: SanitizedConfig): boolean {
  const [, , entity, ...rest] = pathname.split('/');
  const endpoints: OwnEndpoints =
    config.collections.find(({ slug }) => slug === entity)?.endpoints ?? false;
  const path = `/${rest.join('/')}`;
  return (endpoints || []).some((own) => own.path === path && own.custom?.readsOwnQuery === true);
}

/** The part of the path that names a document, or undefined when none does. */
function findId([first = '', second]: string[], words: string[]): string | undefined {
  if (wordsBeforeId.includes(first)) return second;
  return first === '' || words.includes(first) ? undefined : first;
}

/**
 * What is wrong with the path of a request to the API. Documents go by ids of the database's form:
 * Payload reads `12abc` as 12, and `1;drop` as 1.
 */
export function checkApiPath(pathname: string, config: SanitizedConfig): Refusal | undefined {
  const [entity = '', ...parts] = pathname.replace('/api/', '').split('/');
  if (entity in {}) return notFound;
  if (entity === 'globals') return checkId(findId(parts.slice(1), ['']), config);
  const collection = config.collections.find(({ slug }) => slug === entity);
  if (!collection) return undefined;
  if (parts.some((part) => closedWords.includes(part))) return notFound;
  // Preferences go by their keys.
  if (entity === 'payload-preferences') return undefined;
  if (isNamedOtherwise(parts, collection.endpoints)) return undefined;
  return checkId(findId(parts, listWords(collection.endpoints)), config);
}
