import { expect, it } from 'vitest';
import { isVouched, signVouched } from '../src/portal-signature.ts';

const said = { requestId: 'a-request', clientAddress: '203.0.113.7', timestampMs: 1_000_000 };
const signature = signVouched('the key', said);
const check = (changes: object = {}) =>
  isVouched('the key', { ...said, signature, nowMs: said.timestampMs, ...changes });

it('what the portal signed just now is believed', () => {
  expect(check()).toBe(true);
  expect(check({ nowMs: said.timestampMs + 60_000 })).toBe(true);
});

it('a signature is of no use a minute later, nor before its time', () => {
  expect(check({ nowMs: said.timestampMs + 60_001 })).toBe(false);
  expect(check({ nowMs: said.timestampMs - 60_001 })).toBe(false);
});

it('a signature is good for nothing but what was signed', () => {
  expect(check({ clientAddress: '203.0.113.8' })).toBe(false);
  expect(check({ requestId: 'another' })).toBe(false);
  expect(check({ timestampMs: said.timestampMs + 1 })).toBe(false);
  expect(check({ timestampMs: Number.NaN })).toBe(false);
});

it('nothing that is not the signature is taken for one', () => {
  for (const odd of ['', 'x', signature.slice(1), `${signature}0`, signature.toUpperCase()]) {
    expect(check({ signature: odd })).toBe(false);
  }
  expect(isVouched('another key', { ...said, signature, nowMs: said.timestampMs })).toBe(false);
});
