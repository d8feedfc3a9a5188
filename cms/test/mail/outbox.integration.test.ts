import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { draft } from '../../src/seed/factories.ts';
import { signIn } from '../support/staff.ts';
import { openOutbox } from './support/outbox.ts';

const outbox = await openOutbox();
const { cms, payload, resend, queue, read, change, sendAll } = outbox;
afterAll(outbox.stop);
beforeEach(() => resend.behave(() => ({ kind: 'take' })));

const { tidyOutbox } = await import('../../src/mail/housekeeping.ts');
const admin = await signIn(cms, 'admin');
const editor = await signIn(cms, 'editor');

const takenFor = (to: string) => resend.taken.filter((mail) => mail.to === to);
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

function databaseBytes(): string {
  return readdirSync(cms.dataDirectory)
    .filter((name) => name.startsWith('cms.sqlite'))
    .map((name) => readFileSync(path.join(cms.dataDirectory, name), 'latin1'))
    .join('');
}

describe('A mail in the outbox', () => {
  test('is there once its transaction is committed, and never if that is undone', async () => {
    const mail = { language: 'fr', values: { newEmail: 'n@example.org', phone: '1' } } as const;
    await outbox.runInTransaction((req) =>
      outbox.queueMail(req, { kind: 'emailChanged', to: 'committed@example.org', ...mail }),
    );
    const undone = outbox.runInTransaction(async (req) => {
      await outbox.queueMail(req, { kind: 'emailChanged', to: 'undone@example.org', ...mail });
      throw new Error('What it tells of did not happen.');
    });
    await expect(undone).rejects.toThrow('did not happen');
    await sendAll();
    expect(takenFor('committed@example.org')).toHaveLength(1);
    expect(takenFor('undone@example.org')).toEqual([]);
  });

  test('goes out as soon as it is committed, without waiting for a timer', async () => {
    const { startMailSender } = await import('../../src/mail/mail-sender.ts');
    const { createResendTransport } = await import('../../src/mail/resend-transport.ts');
    const transport = createResendTransport({ key: 're_test', baseUrl: resend.url });
    const stop = startMailSender({ payload, transport, paceMs: 0, lookEveryMs: 3_600_000 });
    const before = resend.taken.length;
    await queue({ kind: 'signInCode', to: 'at-once@example.org' });
    await resend.whenTaken(before + 1);
    await stop();
    expect(takenFor('at-once@example.org')).toHaveLength(1);
  });

  test('is sent in the order of urgency, then of age', async () => {
    await queue({ kind: 'emailChanged', to: 'order-3@example.org' });
    await queue({ kind: 'signInCode', to: 'order-1@example.org' });
    await queue({ kind: 'signInCode', to: 'order-2@example.org' });
    const { claimMail } = await import('../../src/mail/claim-mail.ts');
    const order: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const claim = await claimMail(payload, { now: new Date(), leaseMs: 1 });
      order.push(claim?.mail.to);
      await change(claim?.mail.id ?? 0, { state: 'sent' });
    }
    expect(order).toEqual(['order-1@example.org', 'order-2@example.org', 'order-3@example.org']);
  });

  test.each([
    ['that waits', {}],
    ['whose sender was killed', { state: 'sending', dueAt: minutesFromNow(-1) }],
  ] as const)('%s is claimed by one of many who reach for it at once', async (_, found) => {
    const { claimMail } = await import('../../src/mail/claim-mail.ts');
    const mail = await queue({ kind: 'emailChanged', to: 'contended@example.org' });
    await change(mail.id, found);
    const now = new Date();
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => claimMail(payload, { now, leaseMs: 60_000 })),
    );
    expect(claims.filter((claim) => claim?.mail.id === mail.id)).toHaveLength(1);
    await change(mail.id, { state: 'sent' });
  });

  test('tells nothing of its code or link in the database, and is emptied once it is sent', async () => {
    const mail = await queue({ kind: 'signInCode', to: 'secret@example.org' });
    expect(mail.message).toBeTruthy();
    expect(databaseBytes()).toContain('secret@example.org');
    expect(databaseBytes()).not.toContain('482913');
    expect(databaseBytes()).not.toContain('geheim');
    await sendAll();
    expect(takenFor('secret@example.org')[0]?.text).toContain('482913');
    expect(await read(mail.id)).toMatchObject({ state: 'sent', message: null });
  });

  test('leaves no trace of a person who was forgotten once it is sent', async () => {
    const mail = await queue({ kind: 'dataErased', to: 'forgotten@example.org' });
    await sendAll();
    expect(takenFor('forgotten@example.org')).toHaveLength(1);
    expect(await read(mail.id)).toMatchObject({
      state: 'sent',
      to: '',
      subject: '',
      message: null,
    });
  });

  test('that ends before it could be sent is never sent, and is emptied', async () => {
    const late = await queue({ kind: 'signInCode', to: 'late@example.org' });
    await change(late.id, { endsAt: minutesFromNow(-1) });
    await sendAll();
    expect(takenFor('late@example.org')).toEqual([]);
    expect(await read(late.id)).toMatchObject({ state: 'expired', message: null });
  });

  test('that waits for its next attempt is emptied when its code ends', async () => {
    const mail = await queue({ kind: 'signInCode', to: 'waiting@example.org' });
    await change(mail.id, { dueAt: minutesFromNow(5), endsAt: minutesFromNow(-1) });
    await tidyOutbox(payload, new Date());
    expect(await read(mail.id)).toMatchObject({ state: 'expired', message: null });
  });

  test('goes to one plain address or not at all', async () => {
    const addresses = ['two@example.org, more@example.org', 'a@example.org\r\nBcc: b@example.org'];
    for (const to of [...addresses, 'Name <a@example.org>', '']) {
      await expect(queue({ kind: 'emailChanged', to })).rejects.toThrow();
    }
  });
});

describe('A mail that the service does not take', () => {
  test('is tried again with the same key and the same bytes after a failure of the service', async () => {
    resend.behave((number) => (number % 2 ? { kind: 'fail', status: 500 } : { kind: 'take' }));
    const before = resend.requests;
    if (before % 2) await fetch(`${resend.url}/emails`, { method: 'POST', body: '{}' });
    const mail = await queue({ kind: 'emailChanged', to: 'failing@example.org' });
    await sendAll();
    const failed = await read(mail.id);
    expect(failed).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(failed.reason).toBe('500 internal_server_error');
    await change(mail.id, { dueAt: minutesFromNow(-1) });
    await sendAll();
    expect(await read(mail.id)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(takenFor('failing@example.org')).toHaveLength(1);
    expect(resend.misused).toEqual([]);
  });

  test('is taken once when the service took it without answering', async () => {
    resend.behave(() => ({ kind: 'vanish' }));
    const mail = await queue({ kind: 'emailChanged', to: 'vanished@example.org' });
    await sendAll();
    expect(await read(mail.id)).toMatchObject({
      state: 'waiting',
      reason: 'no answer application_error',
    });
    resend.behave(() => ({ kind: 'take' }));
    await change(mail.id, { dueAt: minutesFromNow(-1) });
    await sendAll();
    expect(takenFor('vanished@example.org')).toHaveLength(1);
    expect(await read(mail.id)).toMatchObject({
      state: 'sent',
      providerId: takenFor('vanished@example.org')[0]?.id,
    });
  });

  test('waits as long as the service asks', async () => {
    const headers = { 'retry-after': '90' };
    resend.behave(() => ({ kind: 'fail', status: 429, headers }));
    const mail = await queue({ kind: 'emailChanged', to: 'later@example.org' });
    await sendAll();
    const { state, dueAt } = await read(mail.id);
    expect(state).toBe('waiting');
    expect(Date.parse(dueAt ?? '')).toBeGreaterThan(Date.now() + 80_000);
    await change(mail.id, { state: 'sent' });
  });

  test('is given up at once when it would be refused again, and staff see why', async () => {
    resend.behave(() => ({ kind: 'fail', status: 422, name: 'missing_required_field' }));
    const mail = await queue({ kind: 'emailChanged', to: 'refused@example.org' });
    await sendAll();
    const { body } = await admin.ask('GET', `/api/mails/${mail.id}`);
    expect(body).toMatchObject({ state: 'dead', reason: '422 missing_required_field' });
  });

  test('is given up before the service forgets its key, so that it cannot be taken twice', async () => {
    resend.behave(() => ({ kind: 'vanish' }));
    const mail = await queue({ kind: 'emailChanged', to: 'forgetful@example.org' });
    await sendAll();
    resend.forgetKeys();
    resend.behave(() => ({ kind: 'take' }));
    const firstTriedAt = minutesFromNow(-24 * 60);
    await change(mail.id, { state: 'sending', dueAt: minutesFromNow(-1), firstTriedAt });
    await sendAll();
    expect(await read(mail.id)).toMatchObject({ state: 'dead', reason: 'no answer in 23 hours' });
    expect(takenFor('forgetful@example.org')).toHaveLength(1);
  });

  test('is sent again when staff ask for it, with the key that it had', async () => {
    resend.behave(() => ({ kind: 'fail', status: 400 }));
    const mail = await queue({ kind: 'emailChanged', to: 'again@example.org' });
    await sendAll();
    resend.behave(() => ({ kind: 'take' }));
    const again = `/api/mails/${mail.id}/send-again`;
    expect((await editor.ask('POST', again)).status).toBe(403);
    expect((await admin.ask('POST', again)).status).toBe(200);
    expect((await admin.ask('POST', again)).status).toBe(409);
    await sendAll();
    expect(takenFor('again@example.org')[0]?.key).toBe(mail.idempotencyKey);
    expect((await read(mail.id)).state).toBe('sent');
  });

  test('gets a new key when staff ask for it after the service has forgotten the old one', async () => {
    const mail = await queue({ kind: 'emailChanged', to: 'next-week@example.org' });
    await change(mail.id, { state: 'dead', firstTriedAt: minutesFromNow(-48 * 60) });
    await admin.ask('POST', `/api/mails/${mail.id}/send-again`);
    await sendAll();
    expect(takenFor('next-week@example.org')).toHaveLength(1);
    expect(takenFor('next-week@example.org')[0]?.key).not.toBe(mail.idempotencyKey);
  });

  test('cannot be sent again once its code has ended', async () => {
    const mail = await queue({ kind: 'signInCode', to: 'ended@example.org' });
    await change(mail.id, { state: 'dead', endsAt: minutesFromNow(-1) });
    const { status, body } = await admin.ask('POST', `/api/mails/${mail.id}/send-again`, {
      headers: { 'accept-language': 'en' },
    });
    expect(status).toBe(409);
    expect(body.errors[0].message).toContain('code or its link has ended');
  });

  test('is given up when the secret of the CMS is not the one that sealed it', async () => {
    const mail = await queue({ kind: 'emailChanged', to: 'sealed@example.org' });
    await change(mail.id, { idempotencyKey: 'another-row' });
    await sendAll();
    expect(await read(mail.id)).toMatchObject({
      state: 'dead',
      reason: 'sealed with another secret',
    });
  });
});

describe('What staff see of the outbox', () => {
  test('holds neither keys nor messages, whatever they ask for', async () => {
    await queue({ kind: 'signInCode', to: 'seen@example.org' });
    const { body } = await admin.ask('GET', '/api/mails?limit=1&sort=-createdAt');
    for (const name of ['message', 'idempotencyKey', 'lease', 'providerId', 'priority']) {
      expect(body.docs[0]).not.toHaveProperty(name);
    }
    const filters = [
      'where[message][exists]=true',
      'where[idempotencyKey][like]=a',
      'sort=message',
    ];
    for (const filter of filters) {
      expect((await admin.ask('GET', `/api/mails?${filter}`)).status).toBe(400);
    }
  });

  test('is, for coordinators, what is about the applications of their branches', async () => {
    const branch = await draft(cms, 'branches', { city: 'Namur' });
    const coordinator = await signIn(cms, 'coordinator', 'coordinator', [branch]);
    const stranger = await signIn(cms, 'coordinator', 'stranger');
    resend.behave(() => ({ kind: 'fail', status: 400 }));
    const mail = await queue({ kind: 'emailChanged', to: 'branch@example.org' });
    await sendAll();
    const again = `/api/mails/${mail.id}/send-again`;
    expect((await coordinator.ask('POST', again)).status).toBe(404);
    await change(mail.id, { branch: branch as number });
    expect((await coordinator.ask('GET', `/api/mails/${mail.id}`)).status).toBe(200);
    expect((await stranger.ask('POST', again)).status).toBe(403);
    expect((await coordinator.ask('POST', again)).status).toBe(200);
  });

  test('is what a mail without a code says', async () => {
    const mail = await queue({ kind: 'emailChanged', to: 'content@example.org' });
    const { body } = await admin.ask('GET', `/api/mails/${mail.id}/content`);
    expect(body.content.text).toContain('new@example.org');
    expect((await editor.ask('GET', `/api/mails/${mail.id}/content`)).status).toBe(403);
  });
});

test('Old rows leave the outbox, and rows that are on their way stay', async () => {
  const old = await queue({ kind: 'emailChanged', to: 'old@example.org' });
  const waiting = await queue({ kind: 'emailChanged', to: 'old-but-waiting@example.org' });
  await change(old.id, { state: 'sent', createdAt: minutesFromNow(-91 * 24 * 60) });
  await change(waiting.id, { createdAt: minutesFromNow(-91 * 24 * 60) });
  await tidyOutbox(payload, new Date());
  const { totalDocs } = await payload.count({
    collection: 'mails',
    where: { to: { like: 'old' } },
  });
  expect(totalDocs).toBe(1);
});
