import { afterAll, describe, expect, it, vi } from 'vitest';
import { findActs } from '../privacy/support/act.ts';
import { mailsTo } from '../sign-in/support/mails.ts';
import { createClient } from '../support/client.ts';
import { password, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const anonymous = createClient(cms);
const forget = (email: unknown, language = 'fr') =>
  anonymous('POST', '/api/staff/forgot-password', {
    body: { email },
    headers: { 'accept-language': language },
  });

const mailFor = (email: string) => vi.waitFor(() => expect(mailsTo(email)).not.toEqual([]));

describe('A forgotten password', () => {
  it('is chosen anew by a link that is mailed, whatever the session was', async () => {
    const person = await signIn(cms, 'editor', 'forgetful');
    expect((await forget(' Forgetful@staff.example ')).status).toBe(200);
    await mailFor(person.email);
    const [mail] = mailsTo(person.email);
    expect(mail).toMatchObject({ kind: 'staffPassword', values: { hours: 24 } });
    expect((await person.ask('GET', '/api/pages')).status).toBe(200);
    const token = mail?.values.link?.split('/').at(-1);
    const body = { token, password: 'an entirely new one' };
    expect((await anonymous('POST', '/api/staff/reset-password', { body })).status).toBe(200);
    expect((await person.ask('GET', '/api/pages')).status).toBe(403);
    const acts = await findActs(cms, 'staff', person.id);
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['staffCreated', null],
      ['staffLinkSent', null],
      ['staffJoined', String(person.id)],
    ]);
  });

  it('is told by the form of the admin’s own page', async () => {
    const person = await signIn(cms, 'editor', 'by-form');
    const form = new FormData();
    form.append('_payload', JSON.stringify({ email: person.email }));
    const { status } = await anonymous('POST', '/api/staff/forgot-password', { body: form });
    expect(status).toBe(200);
    await mailFor(person.email);
  });

  it('gets the same bytes for an address that is known as for one that is not', async () => {
    const person = await signIn(cms, 'editor', 'known');
    const [known, unknown] = [await forget(person.email), await forget('nobody@staff.example')];
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    await mailFor(person.email);
    expect(mailsTo('nobody@staff.example')).toEqual([]);
  });

  it('answers without waiting for what it does about the account', async () => {
    const person = await signIn(cms, 'editor', 'slow');
    const { findOne } = cms.payload.db;
    const gate = Promise.withResolvers<void>();
    const spy = vi.spyOn(cms.payload.db, 'findOne').mockImplementation(async (args) => {
      if (args.collection === 'staff') await gate.promise;
      return findOne.call(cms.payload.db, args) as never;
    });
    expect((await forget(person.email)).status).toBe(200);
    expect(mailsTo(person.email)).toEqual([]);
    gate.resolve();
    await mailFor(person.email);
    spy.mockRestore();
  });

  it('reaches nobody whose account is deactivated', async () => {
    const person = await signIn(cms, 'editor', 'gone');
    const data = { deactivated: true };
    await cms.payload.update({ collection: 'staff', id: person.id, data });
    expect((await forget(person.email)).status).toBe(200);
    const after = await signIn(cms, 'editor', 'after');
    await forget(after.email);
    await mailFor(after.email);
    expect(mailsTo(person.email)).toEqual([]);
  });

  it('opens an account that too many wrong passwords had locked', async () => {
    const person = await signIn(cms, 'editor', 'locked');
    const logIn = (word: string) =>
      anonymous('POST', '/api/staff/login', { body: { email: person.email, password: word } });
    for (let attempt = 0; attempt < 5; attempt++) await logIn('not the password');
    expect((await logIn(password)).status).toBe(401);
    await forget(person.email);
    await mailFor(person.email);
    const token = mailsTo(person.email)[0]?.values.link?.split('/').at(-1);
    const body = { token, password: 'an entirely new one' };
    await anonymous('POST', '/api/staff/reset-password', { body });
    expect((await logIn('an entirely new one')).status).toBe(200);
  });

  it('can be asked for five times an hour, for a known and an unknown address alike', async () => {
    const person = await signIn(cms, 'editor', 'eager');
    for (const email of [person.email, 'eager@nobody.example']) {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time++) statuses.push((await forget(email)).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    }
    const refused = await forget(person.email, 'nl');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect(refused.body.errors[0].message).toContain('opnieuw');
  });

  it.each([undefined, '', 'not an address', 12, { like: '%' }])(
    'needs an address, which %j is not',
    async (email) => {
      expect((await forget(email)).status).toBe(400);
    },
  );
});
