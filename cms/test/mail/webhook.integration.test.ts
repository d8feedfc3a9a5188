import { createHmac } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { openOutbox } from './support/outbox.ts';

const outbox = await openOutbox();
const { cms, payload, queue, read, resend, sendAll } = outbox;
afterAll(outbox.stop);

const admin = await signIn(cms, 'admin');
const ask = createClient(cms);

interface Report {
  type: string;
  email_id?: string | null | undefined;
  bounce?: { type: string; subType: string; message: string };
  createdAt?: Date;
}

let count = 0;

function sign(body: string, id: string, atMs: number, secret = 'a secret of this test') {
  const timestamp = String(Math.floor(atMs / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`);
  return {
    'svix-id': id,
    'svix-timestamp': timestamp,
    'svix-signature': `v1,${signature.digest('base64')}`,
    'content-type': 'application/json',
  };
}

function write({ type, email_id, bounce, createdAt = new Date() }: Report): string {
  const data = { email_id, to: ['someone@example.org'], ...(bounce ? { bounce } : {}) };
  return JSON.stringify({ type, created_at: createdAt.toISOString(), data });
}

function deliver(report: Report, id = `msg_${++count}`) {
  const body = write(report);
  return ask('POST', '/api/mail/webhook', { body, headers: sign(body, id, Date.now()) });
}

async function send(to: string, kind: 'emailChanged' | 'dataErased' = 'emailChanged') {
  const { id } = await queue({ kind, to });
  await sendAll();
  return read(id);
}

const hardBounce = { type: 'Permanent', subType: 'General', message: 'No such user.' };
const softBounce = { type: 'Transient', subType: 'MailboxFull', message: 'Full.' };

async function listBlocked() {
  const { body } = await admin.ask('GET', '/api/blocked-addresses?limit=100');
  return body.docs as { id: number; address: string | null; reason: string }[];
}

describe('A report of the mail service', () => {
  test('is noted on its mail', async () => {
    const mail = await send('delivered@example.org');
    const { status, body } = await deliver({ type: 'email.delivered', email_id: mail.providerId });
    expect([status, body.outcome]).toEqual([200, 'taken']);
    expect((await read(mail.id)).delivery).toBe('delivered');
  });

  test('is refused without a right signature, whatever else is right', async () => {
    const mail = await send('forged@example.org');
    const body = write({ type: 'email.complained', email_id: mail.providerId });
    const right = sign(body, 'msg_forged', Date.now());
    const wrong = [
      sign(body, 'msg_forged', Date.now(), 'another secret'),
      { ...right, 'svix-id': 'msg_other' },
      { ...right, 'svix-signature': 'v1,AAAA' },
      { ...right, 'svix-signature': right['svix-signature'].replace('v1', 'v2') },
      { ...right, 'svix-signature': '' },
      { 'content-type': 'application/json' },
    ];
    for (const headers of wrong) {
      const { status } = await ask('POST', '/api/mail/webhook', { body, headers });
      expect(status).toBe(401);
    }
    const changed = body.replace('complained', 'delivered');
    const { status } = await ask('POST', '/api/mail/webhook', { body: changed, headers: right });
    expect(status).toBe(401);
    expect((await read(mail.id)).delivery).toBeNull();
  });

  test('is refused when it was signed more than five minutes ago, or ahead', async () => {
    const body = write({ type: 'email.delivered', email_id: 'x' });
    for (const minutes of [-6, 6]) {
      const headers = sign(body, `msg_${++count}`, Date.now() + minutes * 60_000);
      expect((await ask('POST', '/api/mail/webhook', { body, headers })).status).toBe(401);
    }
  });

  test('counts once, however often it comes', async () => {
    const mail = await send('replayed@example.org');
    const report = { type: 'email.complained', email_id: mail.providerId };
    expect((await deliver(report, 'msg_replayed')).body.outcome).toBe('taken');
    const [blocked] = (await listBlocked()).filter((row) => row.address === 'replayed@example.org');
    await admin.ask('DELETE', `/api/blocked-addresses/${blocked?.id}`);
    expect((await deliver(report, 'msg_replayed')).body.outcome).toBe('alreadyTaken');
    const addresses = (await listBlocked()).map((row) => row.address);
    expect(addresses).not.toContain('replayed@example.org');
  });

  test('is asked for again when it comes before its mail is known to be taken', async () => {
    const unknown = { type: 'email.delivered', email_id: '00000000-0000-0000-0000-000000000000' };
    expect((await deliver(unknown)).status).toBe(404);
    const createdAt = new Date(Date.now() - 3_600_000);
    expect((await deliver({ ...unknown, createdAt })).body.outcome).toBe('ignored');
  });

  test('that is of no mail, or of an open or a click, changes nothing', async () => {
    for (const type of ['email.opened', 'domain.created', 'email.sent']) {
      expect((await deliver({ type, email_id: 'x' })).body.outcome).toBe('ignored');
    }
  });
});

describe('An address that bounces for good', () => {
  test('gets no more mail until staff lift it, and gets it then', async () => {
    const to = 'bounced@example.org';
    const mail = await send(to);
    const bounced = { type: 'email.bounced', email_id: mail.providerId, bounce: hardBounce };
    await deliver(bounced);
    expect((await read(mail.id)).delivery).toBe('bounced');
    await deliver({ type: 'email.delivered', email_id: mail.providerId });
    expect((await read(mail.id)).delivery).toBe('bounced');

    const before = resend.requests;
    const stopped = await send('Bounced@example.org');
    expect([stopped.state, resend.requests]).toEqual(['blocked', before]);
    const again = `/api/mails/${stopped.id}/send-again`;
    expect((await admin.ask('POST', again)).status).toBe(409);

    const [row] = (await listBlocked()).filter(({ address }) => address === to);
    expect(row?.reason).toBe('bounced');
    await admin.ask('DELETE', `/api/blocked-addresses/${row?.id}`);
    expect((await admin.ask('POST', again)).status).toBe(200);
    await sendAll();
    expect((await read(stopped.id)).state).toBe('sent');
  });

  test('is not blocked for a full mailbox', async () => {
    const mail = await send('full@example.org');
    await deliver({ type: 'email.bounced', email_id: mail.providerId, bounce: softBounce });
    expect((await read(mail.id)).delivery).toBe('bounced');
    expect((await listBlocked()).map(({ address }) => address)).not.toContain('full@example.org');
  });

  test('is known by its fingerprint alone when its reader asked to be forgotten', async () => {
    const mail = await send('gone@example.org', 'dataErased');
    await deliver({ type: 'email.bounced', email_id: mail.providerId, bounce: hardBounce });
    expect((await listBlocked()).filter(({ address }) => address === null)).toHaveLength(1);
    const rows = await payload.find({ collection: 'blocked-addresses', showHiddenFields: true });
    expect(JSON.stringify(rows.docs)).not.toContain('gone@example.org');
  });
});
