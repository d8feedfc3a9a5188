import { afterEach, expect, test } from 'vitest';
import { CmsRefused, CmsUnavailable, SessionEnded } from '../src/errors.ts';
import { clientThatGets, stopServers } from './portal-server.ts';

afterEach(stopServers);

const volunteer = { id: 7, email: 'a@x.be', language: 'fr', createdAt: '2026-01-01T00:00:00.000Z' };

test('a person is asked for by her session, with her browser, and vouched for', async () => {
  const { client, asked } = await clientThatGets(200, { volunteer });
  expect(await client.fetchHome()).toEqual({ volunteer });
  expect(asked[0]?.line).toBe('GET /api/portal/home');
  expect(asked[0]?.headers).toMatchObject({
    authorization: 'Session token-1',
    'user-agent': 'A browser',
    'x-request-id': 'request-1',
    'x-client-address': '192.0.2.1',
    'x-portal-signature': 'signed',
  });
});

test('what is asked for goes as JSON, and nobody is named where nobody is signed in', async () => {
  const answer = { outcome: 'sent', expiresAt: '2026-01-01T00:10:00.000Z' };
  const { client, asked } = await clientThatGets(200, answer, null);
  const form = { email: 'a@x.be', language: 'nl', attempt: 'x'.repeat(22) } as const;
  expect(await client.askForCode(form)).toEqual(answer);
  expect(asked[0]?.line).toBe('POST /api/portal/sign-in/ask');
  expect(asked[0]?.headers['content-type']).toBe('application/json');
  expect(asked[0]?.headers).not.toHaveProperty('authorization');
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual(form);
});

test('being told to wait is an answer, not an outage', async () => {
  const wait = { outcome: 'wait', retryAfterSeconds: 60 };
  const { client } = await clientThatGets(429, wait);
  expect(await client.spendCode({ email: 'a@x.be', code: '123456' })).toEqual(wait);
  expect(await client.askToChangeEmail({ email: 'a@x.be', attempt: 'x' })).toEqual(wait);
});

test('a session that has ended is told as such', async () => {
  const { client } = await clientThatGets(401, { outcome: 'signedOut' });
  await expect(client.fetchSessions()).rejects.toThrow(SessionEnded);
  await expect(client.fetchExport()).rejects.toThrow(SessionEnded);
});

test('a renewed session is passed on with any answer', async () => {
  const renewed = { token: 'token-2', expiresAt: '2026-02-01T00:00:00.000Z' };
  const { client, onRenewed } = await clientThatGets(200, { outcome: 'saved', renewed });
  await client.saveLanguage('en');
  expect(onRenewed).toHaveBeenCalledExactlyOnceWith(renewed);
});

test.each([
  [500, {}, CmsUnavailable],
  [503, {}, CmsUnavailable],
  [429, 'Too many', CmsUnavailable],
  [200, 'not JSON', CmsUnavailable],
  [200, { volunteer: { id: 7 } }, CmsUnavailable],
  [400, { outcome: 'invalid', problems: {} }, CmsRefused],
  [403, {}, CmsRefused],
])(
  'the status %i with %j is an error that says what to do about it',
  async (status, answer, kind) => {
    const { client } = await clientThatGets(status, answer);
    await expect(client.fetchHome()).rejects.toThrow(kind);
  },
);

test('a file is passed on as it came', async () => {
  const { client } = await clientThatGets(200, '{"all":"of it"}');
  expect(Buffer.from(await client.fetchExport()).toString()).toBe('{"all":"of it"}');
});

test('each wish goes to its own address', async () => {
  const { client, asked } = await clientThatGets(200, { outcome: 'saved' });
  await client.endSessions('all');
  await client.signOut();
  await client.saveConsent({ purpose: 'news', granted: false });
  await client.eraseMyData();
  expect(asked.map(({ line, body }) => `${line} ${body}`)).toEqual([
    'POST /api/portal/sessions/end {"id":"all"}',
    'POST /api/portal/sign-out {}',
    'POST /api/portal/consents {"purpose":"news","granted":false}',
    'POST /api/portal/my-data/erase {"confirmed":true}',
  ]);
});
