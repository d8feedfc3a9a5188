import { expect, test } from 'vitest';
import { describeRefusal } from '../../src/publishing/describe-refusal.ts';

test('a refusal says what each field says, each thing once', () => {
  const error = Object.assign(new Error('The following fields are invalid: consent'), {
    data: {
      errors: [{ message: 'It has been withdrawn.' }, { message: 'It has been withdrawn.' }],
    },
  });
  expect(describeRefusal(error)).toBe('It has been withdrawn.');
});

test('a refusal without fields says its own message', () => {
  expect(describeRefusal(new Error('Nobody stands for this plan.'))).toBe(
    'Nobody stands for this plan.',
  );
  expect(describeRefusal('out of order')).toBe('out of order');
});
