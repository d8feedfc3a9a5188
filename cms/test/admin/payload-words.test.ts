import { en } from '@payloadcms/translations/languages/en';
import { fr } from '@payloadcms/translations/languages/fr';
import { nl } from '@payloadcms/translations/languages/nl';
import { expect, test } from 'vitest';
import { payloadWords } from '../../src/admin/payload-words.ts';

type Words = Record<string, Record<string, string>>;

const listKeys = (words: Words) =>
  Object.entries(words).flatMap(([group, entries]) =>
    Object.keys(entries).map((key) => `${group}:${key}`),
  );

const listValues = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name);

const languages = [
  ['fr', payloadWords.fr, fr.translations],
  ['nl', payloadWords.nl, nl.translations],
  ['en', payloadWords.en, en.translations],
] as unknown as [string, Words, Words][];

test.each(languages)('in %s, only words that Payload has are replaced', (_, ours, theirs) => {
  const known = new Set(listKeys(theirs));
  expect(listKeys(ours).filter((key) => !known.has(key))).toEqual([]);
});

test.each(languages)(
  'in %s, our words show nothing that Payload does not give',
  (_, ours, theirs) => {
    for (const [group, entries] of Object.entries(ours)) {
      for (const [key, text] of Object.entries(entries)) {
        const given = listValues(theirs[group]?.[key] ?? '');
        expect(listValues(text).filter((name) => !given.includes(name))).toEqual([]);
      }
    }
  },
);

test('what does something else here is renamed in every language', () => {
  const renamed = [
    'restoreThisVersion',
    'aboutToRestore',
    'unpublish',
    'aboutToUnpublishSelection',
  ];
  for (const [, ours] of languages) {
    expect(Object.keys(ours.version ?? {})).toEqual(expect.arrayContaining(renamed));
  }
});
