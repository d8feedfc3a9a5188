import { codeSchema, signInRequestSchema } from '@duo/domain/accounts/sign-in';
import { createTranslator } from '@duo/i18n/translate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listProblems, problemOf } from '../../src/forms/problems.ts';
import { writeWaitingTime } from '../../src/forms/waiting-time.ts';

const t = createTranslator('en', 'portal');

test.each([
  [signInRequestSchema, { email: '' }, 'Enter your e-mail address'],
  [signInRequestSchema, { email: `${'x'.repeat(260)}@x.be` }, 'This address is too long'],
  [codeSchema, { code: ' ' }, 'Enter the code from the e-mail'],
  [codeSchema, { code: '12345' }, 'The code has six digits'],
] as const)(
  'the first problem of each field is told in the words of the reader',
  (schema, form, words) => {
    const { error } = schema.safeParse(form);
    const problems = listProblems(error as z.ZodError, t);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(words);
    expect(problemOf(problems, problems[0]?.field ?? '')).toBe(problems[0]?.message);
    expect(problemOf(problems, 'other')).toBeUndefined();
  },
);

test('a problem that has no words of its own is still told', () => {
  const { error } = z.object({ size: z.enum(['s', 'm']) }).safeParse({ size: 'x' });
  expect(listProblems(error as z.ZodError, t)).toEqual([
    { field: 'size', message: 'This answer cannot be taken as it is.' },
  ]);
});

test.each([
  [0, '1 second'],
  [45, '45 seconds'],
  [90, '90 seconds'],
  [91, '2 minutes'],
  [3_540, '59 minutes'],
])('%i seconds are %s to wait', (seconds, words) => {
  expect(writeWaitingTime(seconds, t)).toBe(words);
});
