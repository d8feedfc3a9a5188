import { expect, it } from 'vitest';
import { nameForPreview, readPreviewName } from '../../src/published/picture-ticket.ts';

const secret = 'a secret of this test';
const now = new Date('2026-12-01T09:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const fileName = 'two-people-at-a-table-in-the-sun-0123456789ab-1440x960.webp';

it('a name opens the file that it was made for, for the person it was made for', () => {
  const name = nameForPreview(fileName, 7, secret, now);
  expect(readPreviewName(name, secret, later(14))).toEqual({ staffId: '7', fileName });
});

it('a name stays the same for a while, so that a preview need not load its pictures anew', () => {
  expect(nameForPreview(fileName, 7, secret, later(1))).toBe(
    nameForPreview(fileName, 7, secret, now),
  );
});

it('a name ends within half an hour', () => {
  const name = nameForPreview(fileName, 7, secret, now);
  expect(readPreviewName(name, secret, later(30))).toBeUndefined();
});

it('a name is short and plain enough for the site, with the ids of either database', () => {
  for (const id of [7, '65f0c0ffee65f0c0ffee65f0']) {
    const name = nameForPreview(fileName, id, secret, now);
    expect(name).toMatch(/^[a-z0-9][a-z0-9._-]{0,180}\.webp$/i);
    expect(name).not.toContain('..');
  }
});

it.each([
  ['another person', (name: string) => name.replace('draft.7.', 'draft.8.')],
  ['another file', (name: string) => name.replace('two-people', 'one-person')],
  ['another end', (name: string) => name.replace(/^(draft\.7\.)\w/, '$1z')],
  ['no prefix', (name: string) => name.replace('draft.', '')],
  ['half of it', (name: string) => name.slice(0, 30)],
  ['nothing', () => ''],
])('a name that was changed opens nothing: %s', (_, change) => {
  expect(readPreviewName(change(nameForPreview(fileName, 7, secret, now)), secret, now)).toBe(
    undefined,
  );
});

it('a name made with another secret opens nothing', () => {
  const name = nameForPreview(fileName, 7, 'another secret', now);
  expect(readPreviewName(name, secret, now)).toBeUndefined();
});
