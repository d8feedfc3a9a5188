import { languages } from '@duo/domain/languages/languages';
import { mailKindNames } from '@duo/domain/mail/mail-kinds';
import { checkMailWords } from '@duo/domain/mail/mail-words';
import { expect, test } from 'vitest';
import { defaultWords } from '../src/default-words.ts';

const everyMail = mailKindNames.flatMap((kind) =>
  languages.map((language) => ({ kind, language })),
);

test.each(everyMail)('the words of $kind in $language make a mail', ({ kind, language }) => {
  expect(checkMailWords(kind, defaultWords(kind, language))).toEqual([]);
});

test('the words keep their placeholders in braces', () => {
  expect(defaultWords('signInCode', 'en').body).toContain('{code}');
});
