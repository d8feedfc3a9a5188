import { type Placeholders, readPlaceholders } from './placeholders.ts';

export type Messages = Record<string, string>;

type ByLanguage = ReadonlyMap<string, Messages>;

/**
 * Compares the languages of an area with the first one: keys that are missing, extra or empty, messages
 * that ICU cannot read, and placeholders that differ. One sentence for each problem.
 */
export function findMessageProblems(byLanguage: ByLanguage): string[] {
  const [first, ...others] = [...byLanguage];
  if (!first) return [];
  const [language, messages] = first;
  return [
    ...[...byLanguage].flatMap((file) => findUnreadable(...file)),
    ...others.flatMap(([other, translated]) => compareKeys(messages, language, translated, other)),
    ...Object.keys(messages).flatMap((key) => comparePlaceholders(key, byLanguage)),
  ];
}

function findUnreadable(language: string, messages: Messages): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    if (typeof message !== 'string' || !message.trim()) return [`${language}: "${key}" is empty.`];
    if (readPlaceholders(message) === null) return [`${language}: "${key}" is not valid ICU.`];
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

/**
 * What one language shows, all show. What only chooses a branch follows each language's grammar, so it may
 * be absent; but a name that a single translation has is a slip of the pen, and no caller gives its value.
 */
function comparePlaceholders(key: string, byLanguage: ByLanguage): string[] {
  const read = [...byLanguage].flatMap(([language, messages]): [string, Placeholders][] => {
    const placeholders = readPlaceholders(messages[key] ?? '');
    return Object.hasOwn(messages, key) && placeholders ? [[language, placeholders]] : [];
  });
  const [first, ...others] = read;
  if (!first) return [];
  const expected = list(first[1].shown);
  return others.flatMap(([language, { shown, choosing }]) => {
    const lonely = [...choosing].filter(
      (name) =>
        !read.some(
          ([other, all]) => other !== language && (all.shown.has(name) || all.choosing.has(name)),
        ),
    );
    const differs = list(shown) !== expected;
    return [
      ...(differs ? [`${language}: "${key}" shows ${list(shown)}; ${first[0]} ${expected}.`] : []),
      ...lonely.map((name) => `${language}: "${key}" chooses by {${name}}, which no other does.`),
    ];
  });
}

function list(placeholders: ReadonlySet<string>): string {
  return (
    [...placeholders]
      .sort()
      .map((name) => `{${name}}`)
      .join(', ') || 'nothing'
  );
}
