import { createTranslator } from '@duo/i18n/translate';
import type { Endpoint, SanitizedConfig } from 'payload';
import { readerLanguage } from './reader-language.ts';
import { notFound, type Refusal } from './refusal.ts';

/** Payload's doors to accounts that stay shut: ours are made by a command or by an admin. */
const closedWords = ['first-register', 'reset-password', 'verify'];

const passwordWord = 'forgot-password';

/** The words after which an id comes. */
const wordsBeforeId = ['access', 'versions'];

const idForms = { number: /^[1-9]\d{0,14}$/, text: /^[0-9a-f]{24}$/ };

function isId(text: string, config: SanitizedConfig): boolean {
  return idForms[config.db.defaultIDType].test(text);
}

/** The words that stand where an id could, in the paths of a collection. */
function listWords(endpoints: false | Pick<Endpoint, 'path'>[]): string[] {
  return (endpoints || []).map(({ path }) => path.split('/')[1] ?? '');
}

/** The part of the path that names a document, or undefined when none does. */
function findId([first = '', second]: string[], words: string[]): string | undefined {
  if (wordsBeforeId.includes(first)) return second;
  return first === '' || words.includes(first) ? undefined : first;
}

/** The same answer whoever asks, for an address that is known or not. */
function refusePasswordMail(headers: Headers): Refusal {
  const t = createTranslator(readerLanguage(headers), 'cms');
  return { status: 404, message: t('accounts.forgottenPassword') };
}

/**
 * What is wrong with the path of a request to the API. Documents go by ids of the database's form:
 * Payload reads `12abc` as 12, and `1;drop` as 1.
 */
export function checkApiPath(
  pathname: string,
  headers: Headers,
  config: SanitizedConfig,
): Refusal | undefined {
  const [entity = '', ...parts] = pathname.replace('/api/', '').split('/');
  if (entity in {} || parts.some((part) => closedWords.includes(part))) return notFound;
  if (parts[0] === passwordWord) return refusePasswordMail(headers);
  const id = entity === 'globals' ? findId(parts.slice(1), ['']) : findIdIn(entity, parts, config);
  return id === undefined || isId(id, config) ? undefined : notFound;
}

function findIdIn(
  collection: string,
  parts: string[],
  config: SanitizedConfig,
): string | undefined {
  const known = config.collections.find(({ slug }) => slug === collection);
  // Preferences go by their keys.
  if (!known || collection === 'payload-preferences') return undefined;
  return findId(parts, listWords(known.endpoints));
}
