import { expect, test } from 'vitest';
import { describeSessions } from '../../src/sessions/describe-sessions.ts';

const nowMs = Date.parse('2026-11-23T10:00:00Z');
const session = {
  id: 's1',
  isThisOne: false,
  device: 'Firefox, Android',
  startedAt: '2026-11-20T07:30:00Z',
  lastUsedAt: '2026-11-22T22:15:00Z',
};

test('a session is told by device and by the clock of Brussels', () => {
  expect(describeSessions([session], 'fr', nowMs)).toEqual([
    {
      id: 's1',
      isThisOne: false,
      device: 'Firefox, Android',
      started: 'Ouvert le 20 novembre 2026 à 08:30',
      lastUsed: 'Dernière utilisation le 22 novembre 2026 à 23:15',
    },
  ]);
});

test('one that is in use says so, and an unknown device is named as such', () => {
  const used = { ...session, device: '', lastUsedAt: '2026-11-23T09:56:00Z' };
  expect(describeSessions([used], 'nl', nowMs)[0]).toMatchObject({
    device: 'Onbekend toestel',
    lastUsed: 'Daarnet gebruikt',
  });
});
