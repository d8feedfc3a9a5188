import { IntlMessageFormat } from 'intl-messageformat';

export type Messages = Record<string, string>;

/** The parser's own number for text between placeholders. */
const literalType = 0;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * Compares the languages of an area with the first one: keys that are missing, extra or empty, messages
 * that ICU cannot read, and placeholders that differ. One sentence for each problem.
 */
export function findMessageProblems(byLanguage: ReadonlyMap<string, Messages>): string[] {
  const [first, ...others] = [...byLanguage];
  if (!first) return [];
  const [language, messages] = first;
  return [
    ...findUnreadable(language, messages),
    ...others.flatMap(([other, translated]) => [
      ...findUnreadable(other, translated),
      ...compareKeys(messages, language, translated, other),
      ...comparePlaceholders(messages, language, translated, other),
    ]),
  ];
}

function findUnreadable(language: string, messages: Messages): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    if (typeof message !== 'string' || !message.trim()) return [`${language}: "${key}" is empty.`];
    if (describePlaceholders(message) === null) return [`${language}: "${key}" is not valid ICU.`];
    return [];
  });
}

function compareKeys(messages: Messages, language: string, translated: Messages, other: string) {
  const missing = Object.keys(messages).filter((key) => !Object.hasOwn(translated, key));
  const extra = Object.keys(translated).filter((key) => !Object.hasOwn(messages, key));
  return [
    ...missing.map((key) => `${other}: "${key}" is missing.`),
    ...extra.map((key) => `${other}: "${key}" is not in ${language}.json.`),
  ];
}

function comparePlaceholders(
  messages: Messages,
  language: string,
  translated: Messages,
  other: string,
): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const expected = describePlaceholders(message);
    const found = describePlaceholders(translated[key] ?? message);
    if (expected === null || found === null || expected === found) return [];
    const named = (list: string) => list || 'no placeholder';
    return [`${other}: "${key}" has ${named(found)}; ${language} has ${named(expected)}.`];
  });
}

/** The placeholders of a message with their kinds, sorted; null when ICU cannot read it. */
function describePlaceholders(message: string): string | null {
  try {
    const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
    return [...new Set(ast.flatMap(listPlaceholders))].sort().join(', ');
  } catch {
    return null;
  }
}

function listPlaceholders(element: Element): string[] {
  if (!('value' in element) || element.type === literalType) return [];
  if (!('options' in element)) return [`{${element.value}}`];
  const nested = Object.values(element.options).flatMap((option) =>
    option.value.flatMap(listPlaceholders),
  );
  // A plural's branches follow each language's grammar; a select's are values of ours, the same everywhere.
  const isPlural = 'offset' in element;
  const branches = isPlural ? 'plural' : Object.keys(element.options).sort().join('|');
  return [`{${element.value}: ${branches}}`, ...nested];
}
