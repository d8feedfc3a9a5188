import { describe, expect, test } from 'vitest';
import { checkMailWords, type MailWords } from '../../src/mail/mail-words.ts';

const words = (changes: Partial<MailWords> = {}): MailWords => ({
  subject: 'Your code',
  heading: 'Your code',
  body: 'The code:\n\n{code}\n\nIt lasts {minutes} minutes.',
  button: 'Go in',
  aside: '',
  ...changes,
});
const check = (changes: Partial<MailWords>) => checkMailWords('signInCode', words(changes));

describe('The words of a mail', () => {
  test('are right with every placeholder in its place, and none in the aside', () => {
    expect(check({})).toEqual([]);
  });

  test('are incomplete without a subject, a heading, a text, or the label of a button there is', () => {
    for (const word of ['subject', 'heading', 'button'] as const) {
      expect(check({ [word]: ' ' })).toEqual([{ problem: 'empty', word }]);
    }
    expect(check({ body: '' })).toContainEqual({ problem: 'empty', word: 'body' });
  });

  test('need no label where the mail has no button', () => {
    const erased = words({ body: 'Gone.', button: '' });
    expect(checkMailWords('dataErased', erased)).toEqual([]);
  });

  test('know the placeholders of their own mail only', () => {
    expect(check({ heading: 'For {name}' })).toEqual([
      { problem: 'unknown', word: 'heading', placeholder: 'name' },
    ]);
    expect(check({ heading: '{constructor}' })).toEqual([
      { problem: 'unknown', word: 'heading', placeholder: 'constructor' },
    ]);
  });

  test('never show a secret in the subject', () => {
    expect(check({ subject: 'Code {code}' })).toEqual([
      { problem: 'secret', word: 'subject', placeholder: 'code' },
    ]);
    expect(check({ subject: 'Code for {minutes} minutes' })).toEqual([]);
  });

  test('must hold in their text what the mail is about', () => {
    expect(check({ body: 'No code.', aside: '{code}' })).toEqual([
      { problem: 'missing', word: 'body', placeholder: 'code' },
    ]);
  });

  test('hold no brace that is not part of a placeholder', () => {
    for (const stray of ['{', '}', '{ code }', '{code2}', '{{code}', '{}']) {
      expect(check({ aside: stray })).toContainEqual({ problem: 'brace', word: 'aside' });
    }
  });

  test('stay on one line where a mail has one, and within their length', () => {
    expect(check({ subject: 'One\nTwo' })).toEqual([{ problem: 'lineBreak', word: 'subject' }]);
    expect(check({ aside: 'One\nTwo' })).toEqual([]);
    expect(check({ heading: 'a'.repeat(121) })).toEqual([
      { problem: 'tooLong', word: 'heading', max: 120 },
    ]);
  });
});
