import { expect, it } from 'vitest';
import { describeError } from '../../src/edge/describe-error.ts';

it('The log keeps what failed and where, and no value of the statement', () => {
  const error = new Error(
    'Failed query: insert into "staff" ("email") values (?)\nparams: anne@staff.example,two\nlines',
  );
  const text = JSON.stringify(describeError(error));
  expect(text).toContain('insert into');
  expect(text).toContain('describe-error.test.ts');
  expect(text).not.toContain('anne');
  expect(text).not.toContain('lines');
});
