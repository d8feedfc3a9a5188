import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPortal } from '../support/portal.ts';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { firefox, openSessions, signedOut } from './support/sessions.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});
const { as, findRow, home, list, signIn, someone } = openSessions(cms);

describe('The list of sessions', () => {
  it('shows browser and system in words, which one this is, and when each was used', async () => {
    const email = someone();
    const startedAt = new Date().toISOString();
    const first = await signIn(email, firefox);
    passTime({ days: 1 });
    const second = await signIn(email, iphone);
    const lastUsedAt = new Date().toISOString();
    const { id: firstId } = (await findRow(first)) ?? {};
    expect(await list(second)).toEqual([
      {
        id: expect.any(String),
        isThisOne: true,
        device: 'Safari, iPhone',
        startedAt: lastUsedAt,
        lastUsedAt,
      },
      {
        id: String(firstId),
        isThisOne: false,
        device: 'Firefox, Linux',
        startedAt,
        lastUsedAt: startedAt,
      },
    ]);
  });

  it('shows neither what has ended nor what is somebody else’s', async () => {
    const email = someone();
    await signIn(email);
    passTime({ days: 31 });
    await signIn();
    expect(await list(await signIn(email))).toHaveLength(1);
  });

  it('ends another one of the person, at once, however often it is asked to', async () => {
    const email = someone();
    const [mine, notMe] = [await signIn(email), await signIn(email)];
    const id = String((await findRow(notMe))?.id);
    for (let press = 0; press < 2; press += 1) {
      const { status, body } = await as(mine)('POST', '/sessions/end', { body: { id } });
      expect({ status, body }).toEqual({ status: 200, body: { outcome: 'ended' } });
    }
    expect(await home(notMe)).toEqual(signedOut);
    expect((await home(mine)).status).toBe(200);
  });

  it('cannot end somebody else’s', async () => {
    const [mine, theirs] = [await signIn(), await signIn()];
    const id = String((await findRow(theirs))?.id);
    await as(mine)('POST', '/sessions/end', { body: { id } });
    expect((await home(theirs)).status).toBe(200);
  });

  it('ends all of the person’s, and nobody else’s, when asked to sign out everywhere', async () => {
    const email = someone();
    const [mine, other, theirs] = [await signIn(email), await signIn(email), await signIn()];
    await as(mine)('POST', '/sessions/end', { body: { id: 'all' } });
    expect(await home(mine)).toEqual(signedOut);
    expect(await home(other)).toEqual(signedOut);
    expect((await home(theirs)).status).toBe(200);
  });

  it('refuses what is no id', async () => {
    const token = await signIn();
    for (const id of ['', '1 or 1=1', { not_equals: 0 }, 1, null]) {
      expect((await as(token)('POST', '/sessions/end', { body: { id } })).status).toBe(400);
    }
    expect((await home(token)).status).toBe(200);
  });
});

describe('Signing out', () => {
  it('ends this session here and leaves the others', async () => {
    const email = someone();
    const [mine, other] = [await signIn(email), await signIn(email)];
    expect((await as(mine)('POST', '/sign-out')).body).toEqual({ outcome: 'ended' });
    expect(await home(mine)).toEqual(signedOut);
    expect((await home(other)).status).toBe(200);
  });

  it('is done when it was done before', async () => {
    const mine = await signIn();
    await as(mine)('POST', '/sign-out');
    const { status, body } = await as(mine)('POST', '/sign-out');
    expect({ status, body }).toEqual({ status: 200, body: { outcome: 'ended' } });
  });
});

it('every endpoint for volunteers answers 401 to whoever is not signed in', async () => {
  const { portalEndpoints } = await import('../../src/sign-in/portal.endpoints.ts');
  const open = ['/portal/sign-in/ask', '/portal/sign-in/spend', '/portal/sign-out'];
  const closed = portalEndpoints.filter(({ path }) => !open.includes(path));
  expect(closed.length).toBeGreaterThan(5);
  for (const { method, path } of closed) {
    const { status, body } = await createPortal(cms)(
      method.toUpperCase(),
      path.replace('/portal', ''),
    );
    expect({ path, status, body }).toEqual({ path, ...signedOut });
  }
});

it('the language that a volunteer chooses is kept', async () => {
  const token = await signIn();
  const saved = await as(token)('POST', '/language', { body: { language: 'nl' } });
  expect(saved.body).toEqual({ outcome: 'saved' });
  expect((await home(token)).body.volunteer.language).toBe('nl');
  expect((await as(token)('POST', '/language', { body: { language: 'de' } })).status).toBe(400);
});
