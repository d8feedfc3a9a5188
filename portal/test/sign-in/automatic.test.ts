import { expect, test } from 'vitest';
import { makeStamp } from '../../src/sealing/stamps.ts';
import { looksAutomatic, trapField } from '../../src/sign-in/automatic.ts';

const stamp = makeStamp('signIn', { owner: '', session: null, nowMs: 10_000 });
const typed = new URLSearchParams({ email: 'anne@x.be', [trapField]: '' });

test('two seconds are enough for a person', () => {
  expect(looksAutomatic(stamp, typed, 12_000)).toBe(false);
  expect(looksAutomatic(stamp, typed, 10_000 + 29 * 86_400_000)).toBe(false);
});

test('less is not, nor is a filled trap, nor a form that the portal never showed', () => {
  expect(looksAutomatic(stamp, typed, 11_999)).toBe(true);
  expect(looksAutomatic(stamp, new URLSearchParams({ [trapField]: 'x' }), 60_000)).toBe(true);
  expect(looksAutomatic(null, typed, 60_000)).toBe(true);
});
