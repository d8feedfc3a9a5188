import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { codeFor, failNextMail, mailsTo, tokenFor } from './support/mails.ts';
import { createVisitor } from './support/visitor.ts';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const { portal, askForCode } = createVisitor(cms);
let count = 0;
const someone = () => `someone-${++count}@example.org`;

async function findVolunteers(email: string) {
  const where = { email: { equals: email } };
  return (await cms.payload.find({ collection: 'volunteers', where })).docs;
}

describe('Asking for a code', () => {
  it('sends six digits and a link to the portal, in the language of the page', async () => {
    const email = someone();
    const { status, body } = await askForCode(` ${email.toUpperCase()}`, { language: 'nl' });
    expect({ status, outcome: body.outcome }).toEqual({ status: 200, outcome: 'sent' });
    const [mail] = mailsTo(email);
    expect(mail).toMatchObject({ kind: 'signInCode', language: 'nl', values: { minutes: 10 } });
    expect(mail?.values.code).toMatch(/^\d{6}$/);
    expect(mail?.values.link).toMatch(/^http:\/\/localhost:3002\/nl\/.+\?token=[\w-]{43}$/);
    expect(mail?.endsAt?.toISOString()).toBe(body.expiresAt);
    expect(Date.parse(body.expiresAt) - Date.now()).toBe(600_000);
  });

  it('makes no account', async () => {
    const email = someone();
    await askForCode(email);
    expect(await findVolunteers(email)).toEqual([]);
  });

  it('keeps neither the code nor the token of the link', async () => {
    const email = someone();
    await askForCode(email);
    const where = { email: { equals: email } };
    const { docs } = await cms.payload.find({ collection: 'sign-in-codes', where });
    const kept = JSON.stringify(docs);
    expect(docs).toHaveLength(1);
    expect(kept).not.toContain(codeFor(email));
    expect(kept).not.toContain(tokenFor(email));
  });

  it('counts nothing and keeps nothing when its mail cannot be written', async () => {
    const email = someone();
    await askForCode(email);
    const sent = { collection: 'mails', where: { to: { equals: email } } } as const;
    expect((await cms.payload.count(sent)).totalDocs).toBe(1);
    const before = await cms.payload.count({ collection: 'rate-limits' });
    const other = someone();
    failNextMail();
    expect((await askForCode(other)).status).toBe(500);
    const [codes, mails] = await Promise.all([
      cms.payload.count({ collection: 'sign-in-codes', where: { email: { equals: other } } }),
      cms.payload.count({ collection: 'mails', where: { to: { equals: other } } }),
    ]);
    expect([codes.totalDocs, mails.totalDocs]).toEqual([0, 0]);
    expect(await cms.payload.count({ collection: 'rate-limits' })).toEqual(before);
  });

  it('refuses what is no address, and says which field is wrong', async () => {
    for (const [email, problem] of [
      ['', 'email.missing'],
      ['nobody', 'email.invalid'],
      ['a@b@c.example', 'email.invalid'],
      ['a@example.org\r\nBcc: b@example.org', 'email.invalid'],
      [`${'a'.repeat(250)}@example.org`, 'email.tooLong'],
    ] as const) {
      const { status, body } = await askForCode(email);
      expect({ status, body }).toEqual({
        status: 400,
        body: { outcome: 'invalid', problems: { email: problem } },
      });
    }
  });

  it('answers 400 to what is not of its form', async () => {
    for (const body of [{}, { email: 1, language: 'fr' }, { email: { a: 1 } }, '[]', '{']) {
      const headers = { 'content-type': 'application/json' };
      const { status } = await portal('POST', '/sign-in/ask', { body, headers });
      expect(status).toBe(400);
    }
    expect((await askForCode(someone(), { language: 'de' })).status).toBe(400);
    expect((await portal('POST', '/sign-in/ask')).status).toBe(400);
  });

  it('sends one mail when the button is pressed twice', async () => {
    const email = someone();
    const attempt = 'the-same-form-sent-twice';
    const [first, second] = await Promise.all([
      askForCode(email, { attempt }),
      askForCode(email, { attempt }),
    ]);
    expect(second.body).toEqual(first.body);
    expect(mailsTo(email)).toHaveLength(1);
    passTime({ minutes: 1 });
    await askForCode(email, { attempt });
    expect(mailsTo(email)).toHaveLength(2);
  });
});
