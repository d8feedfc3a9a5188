import { describe, expect, test } from 'vitest';
import { retryDelayMs } from '../../src/mail/retry-delay.ts';
import { settle } from '../../src/mail/settle-mail.ts';
import type { Mail } from '../../src/payload-types.ts';

const now = new Date('2026-03-01T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();

const mail = (given: Partial<Mail> = {}): Mail => ({
  id: 1,
  subject: 'Sujet',
  to: 'anna@example.org',
  kind: 'emailChanged',
  language: 'fr',
  state: 'sending',
  attempts: 1,
  priority: 1,
  firstTriedAt: now.toISOString(),
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...given,
});

const later = { kind: 'later', reason: '503' } as const;
const taken = { kind: 'accepted', providerId: 'p-1' } as const;

describe('The wait before the next attempt', () => {
  test('doubles from two seconds to half an hour, less up to a half by chance', () => {
    expect([1, 2, 3, 4].map((attempts) => retryDelayMs(attempts, 0))).toEqual([
      2_000, 4_000, 8_000, 16_000,
    ]);
    expect(retryDelayMs(40, 0)).toBe(1_800_000);
    expect(retryDelayMs(1, 1)).toBe(1_000);
  });
});

describe('After an attempt a mail', () => {
  test('is sent once the service has taken it, and keeps what it says for staff', () => {
    const sent = settle(mail(), taken, now, 0);
    expect(sent).toMatchObject({ state: 'sent', providerId: 'p-1', sentAt: now.toISOString() });
    expect(sent).not.toHaveProperty('message');
  });

  test('is emptied of its code, or of all that tells of a forgotten person', () => {
    expect(settle(mail({ kind: 'signInCode' }), taken, now, 0)).toMatchObject({ message: null });
    expect(settle(mail({ kind: 'dataErased' }), taken, now, 0)).toMatchObject({
      message: null,
      to: '',
      subject: '',
      aboutId: null,
    });
  });

  test('waits for its next turn when it may be taken later', () => {
    expect(settle(mail({ attempts: 3 }), later, now, 0)).toMatchObject({
      state: 'waiting',
      dueAt: new Date(now.getTime() + 8_000).toISOString(),
      lease: null,
    });
  });

  test('waits at least as long as the service asked for', () => {
    const asked = { kind: 'slowDown', reason: '429', forMs: 60_000 } as const;
    expect(settle(mail(), asked, now, 0).dueAt).toBe(inMinutes(1));
  });

  test('is given up when its next attempt would come after 23 hours', () => {
    const old = mail({ attempts: 40, firstTriedAt: hoursAgo(22.6) });
    expect(settle(old, later, now, 0)).toMatchObject({ state: 'dead', reason: '503' });
    expect(settle({ ...old, firstTriedAt: hoursAgo(22.4) }, later, now, 0).state).toBe('waiting');
  });

  test('expires when its code would end before the next attempt', () => {
    const code = mail({ kind: 'signInCode', attempts: 8, endsAt: inMinutes(3) });
    expect(settle(code, later, now, 0)).toMatchObject({ state: 'expired', message: null });
  });
});
