import { expect, it } from 'vitest';
import { clientSubject } from '../../src/sign-in/client-subject.ts';

it('an IPv4 client is limited by its address', () => {
  expect(clientSubject('203.0.113.7')).toBe('203.0.113.7');
});

it('an IPv6 client is limited by the first 64 bits of its address, however it is written', () => {
  const network = '2001:db8:0:1';
  for (const address of [
    '2001:db8:0:1::1',
    '2001:db8:0:1:ffff:ffff:ffff:ffff',
    '2001:0DB8:0000:0001:0:0:0:9',
    '2001:db8:0:1::',
    '2001:db8:0:1:0:0:1.2.3.4',
  ]) {
    expect(clientSubject(address)).toBe(network);
  }
  expect(clientSubject('2001:db8:0:2::1')).not.toBe(network);
  expect(clientSubject('::1')).toBe('0:0:0:0');
  expect(clientSubject('2001:db8::1')).toBe('2001:db8:0:0');
});

it('what has no address is one client', () => {
  expect(clientSubject('unknown')).toBe('unknown');
});
