import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileBytes } from './support/fake-files.ts';
import { withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;
let cookie: string;

beforeAll(async () => {
  portal = await startTestPortal();
  cookie = `session=${portal.cms.signIn('files@x.be')}`;
});

afterAll(() => portal.stop());

const ask = (path: string, init: RequestInit = {}) => fetch(portal.base + path, init);

test('a recording is passed on whole, or in the part that a player asks for', async () => {
  const whole = await ask('/training-files/entretien.mp4', { headers: { cookie } });
  expect(whole.status).toBe(200);
  expect(await whole.text()).toBe(fileBytes);
  expect(whole.headers.get('accept-ranges')).toBe('bytes');
  expect(whole.headers.get('cache-control')).toBe('private, max-age=600');
  const headers = { cookie, range: 'bytes=2-4' };
  const part = await ask('/training-files/entretien.mp4', { headers });
  expect(part.status).toBe(206);
  expect(await part.text()).toBe('234');
  expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
});

test('a player that asks only for the headers gets those', async () => {
  const answer = await ask('/training-files/voix.mp3', { method: 'HEAD', headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-length')).toBe('10');
  expect(await answer.text()).toBe('');
});

test('nobody who is not signed in gets a recording, and what is not there is not found', async () => {
  expect((await ask('/training-files/entretien.mp4')).status).toBe(403);
  expect((await ask('/training-files/none.mp4', { headers: { cookie } })).status).toBe(404);
  for (const name of ['', '.env', 'a/b']) {
    expect((await ask(`/training-files/${name}`, { headers: { cookie } })).status, name).toBe(404);
  }
});

test('a picture is for everybody, and what a preview shows is kept by nobody', async () => {
  expect((await ask('/media/duo-480.webp')).status).toBe(200);
  const draft = await ask('/training-files/draft.1.mabc12.AbC_d-eFgHiJkLmNoPqRsT.film.mp4');
  expect(draft.status).toBe(200);
  expect(draft.headers.get('cache-control')).toBe('no-store');
});

test('without the CMS a file is not there for now', async () => {
  const answer = await withoutCms(portal, () => ask('/media/duo-480.webp'));
  expect(answer.status).toBe(503);
});
