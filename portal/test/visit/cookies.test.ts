import { expect, test } from 'vitest';
import { createSeals } from '../../src/sealing/seals.ts';
import { createCookieJar } from '../../src/visit/cookie-jar.ts';
import { openPending } from '../../src/visit/pending-sign-in.ts';

const seals = createSeals('a-key-of-the-portal-0123456789abcdef');
const session = { token: 'the-token-0123456789', expiresAt: '2026-12-23T00:00:00.000Z' };

test('over https the session cookie is of this host alone, and no script reads it', () => {
  const jar = createCookieJar({ seals, secure: true, nowMs: Date.now() });
  jar.keepSession(session);
  expect(jar.listHeaders()).toEqual([
    '__Host-session=the-token-0123456789; Path=/; Expires=Wed, 23 Dec 2026 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
  ]);
});

test('over http, in a demo, it has its plain name', () => {
  const jar = createCookieJar({ seals, secure: false, nowMs: Date.now() });
  jar.keepSession(session);
  expect(jar.listHeaders()[0]).toMatch(/^session=/);
  expect(jar.listHeaders()[0]).not.toContain('Secure');
});

test('the last word on a cookie counts', () => {
  const jar = createCookieJar({ seals, secure: true, nowMs: Date.now() });
  jar.keepSession(session);
  jar.endSession();
  expect(jar.listHeaders()).toEqual([
    '__Host-session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax',
  ]);
});

test('the address that waits for its code is sealed in the browser', () => {
  const jar = createCookieJar({ seals, secure: false, nowMs: Date.now() });
  jar.keepPending({ email: 'anne@x.be', to: { page: 'sessions', key: null } });
  const [header = ''] = jar.listHeaders();
  expect(header).not.toContain('anne');
  const value = /^sign-in=([^;]+)/.exec(header)?.[1];
  expect(openPending(seals, value)).toEqual({
    email: 'anne@x.be',
    to: { page: 'sessions', key: null },
  });
  expect(openPending(seals, 'made-up')).toBeNull();
  expect(openPending(seals, undefined)).toBeNull();
});
