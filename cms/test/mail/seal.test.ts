import { describe, expect, test } from 'vitest';
import { hashAddress, seal, unseal } from '../../src/mail/seal.ts';

const secret = 'a secret of this test';

describe('A sealed text', () => {
  test('opens with the same secret and label only', () => {
    const sealed = seal('Votre code : 482913', 'row-1', secret);
    expect(unseal(sealed, 'row-1', secret)).toBe('Votre code : 482913');
    expect(() => unseal(sealed, 'row-2', secret)).toThrow();
    expect(() => unseal(sealed, 'row-1', 'another secret')).toThrow();
  });

  test('does not open once a single bit of it was changed, or its end cut off', () => {
    const bytes = Buffer.from(seal('482913', 'row-1', secret), 'base64');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal(changed.toString('base64'), 'row-1', secret)).toThrow();
    }
    for (const length of [0, 5, 12, 20, bytes.length - 1]) {
      const cut = bytes.subarray(0, length).toString('base64');
      expect(() => unseal(cut, 'row-1', secret)).toThrow();
    }
  });

  test('looks different each time', () => {
    expect(seal('482913', 'row-1', secret)).not.toBe(seal('482913', 'row-1', secret));
  });
});

test('An address has one fingerprint, however it is written, and another with another secret', () => {
  const fingerprint = hashAddress('anna@example.org', secret);
  expect(hashAddress(' Anna@Example.ORG ', secret)).toBe(fingerprint);
  expect(hashAddress('anna@example.org', 'another secret')).not.toBe(fingerprint);
  expect(hashAddress('anne@example.org', secret)).not.toBe(fingerprint);
});
