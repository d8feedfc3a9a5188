import { expect, test } from 'vitest';
import { openRefusedPost, sealRefusedPost } from '../../src/sealing/refused-post.ts';
import { createSeals } from '../../src/sealing/seals.ts';
import { makeStamp, openStamp, sealStamp } from '../../src/sealing/stamps.ts';

const key = 'a-key-of-the-portal-0123456789abcdef';
const hourMs = 3_600_000;

test('what is sealed opens as it was, and can be read by nobody before', () => {
  const seals = createSeals(key);
  const sealed = seals.seal('refused post', '7', { text: 'Ma réponse' }, hourMs);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('réponse');
  expect(seals.open('refused post', '7', sealed)).toEqual({ text: 'Ma réponse' });
  expect(seals.seal('refused post', '7', { text: 'Ma réponse' }, hourMs)).not.toBe(sealed);
});

test('it opens for its owner and its purpose alone, under the key that sealed it', () => {
  const seals = createSeals(key);
  const sealed = seals.seal('refused post', '7', 'text', hourMs);
  expect(seals.open('refused post', '8', sealed)).toBeNull();
  expect(seals.open('refused post', '', sealed)).toBeNull();
  expect(seals.open('form stamp', '7', sealed)).toBeNull();
  expect(createSeals(`${key}x`).open('refused post', '7', sealed)).toBeNull();
});

test('a single changed bit, a cut or a made-up text is refused', () => {
  const seals = createSeals(key);
  const sealed = Buffer.from(seals.seal('form stamp', '', 'text', hourMs), 'base64url');
  for (const index of [0, 12, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(seals.open('form stamp', '', changed.toString('base64url'))).toBeNull();
  }
  for (const text of ['', 'x', 'made-up', sealed.subarray(0, -1).toString('base64url')]) {
    expect(seals.open('form stamp', '', text)).toBeNull();
  }
});

test('it opens until its time is over', () => {
  let nowMs = 1_000_000;
  const seals = createSeals(key, () => nowMs);
  const sealed = seals.seal('form stamp', '', 'text', hourMs);
  nowMs += hourMs;
  expect(seals.open('form stamp', '', sealed)).toBe('text');
  nowMs += 1;
  expect(seals.open('form stamp', '', sealed)).toBeNull();
});

test('a refused post holds what was typed, and nothing of what the portal put into the form', () => {
  const seals = createSeals(key);
  const fields = new URLSearchParams([
    ['stamp', 's'],
    ['post', 'p'],
    ['to', 'home'],
    ['answer', 'one'],
    ['answer', 'two'],
    ['', 'nameless'],
  ]);
  const opened = openRefusedPost(seals, '7', sealRefusedPost(seals, '7', fields));
  expect([...(opened ?? [])]).toEqual([
    ['answer', 'one'],
    ['answer', 'two'],
    ['', 'nameless'],
  ]);
  expect(openRefusedPost(seals, '7', seals.seal('refused post', '7', 'odd', hourMs))).toBeNull();
});

test('a stamp tells its page and its owner, and nothing that could be used as a session', () => {
  const seals = createSeals(key);
  const stamp = makeStamp('myData', { owner: '7', session: 'the-token', nowMs: 5 });
  expect(stamp).toMatchObject({ page: 'myData', owner: '7', shownAtMs: 5 });
  expect(stamp.id).toMatch(/^[\w-]{16,64}$/);
  expect(JSON.stringify(stamp)).not.toContain('the-token');
  expect(openStamp(seals, sealStamp(seals, stamp))).toEqual(stamp);
  expect(openStamp(seals, null)).toBeNull();
  expect(openStamp(seals, seals.seal('form stamp', '', { page: 'nowhere' }, hourMs))).toBeNull();
});
