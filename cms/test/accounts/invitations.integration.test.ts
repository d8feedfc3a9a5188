import { afterAll, describe, expect, it } from 'vitest';
import { findActs } from '../privacy/support/act.ts';
import { failNextMail, mailsTo } from '../sign-in/support/mails.ts';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const admin = await signIn(cms, 'admin');
const editor = await signIn(cms, 'editor');
const anonymous = createClient(cms);
const password = 'my own long password';
let count = 0;

const logIn = (email: string, word = password) =>
  anonymous('POST', '/api/staff/login', { body: { email, password: word } });

const choose = (token: string, word = password) =>
  anonymous('POST', '/api/staff/reset-password', { body: { token, password: word } });

function tokenIn(email: string): string {
  return new URL(mailsTo(email)[0]?.values.link ?? 'about:blank').pathname.split('/').at(-1) ?? '';
}

async function invite(more: object = {}) {
  const email = `invited-${++count}@staff.example`;
  const body = { email, name: 'Nele', role: 'trainer', language: 'nl', ...more };
  const answer = await admin.ask('POST', '/api/staff', { body });
  return { answer, email, id: answer.body.doc?.id as number };
}

describe('An invitation', () => {
  it('goes to whoever an admin makes an account for, in their language', async () => {
    const branch = await payload.create({
      collection: 'branches',
      data: { city: 'Gent', _status: 'draft' } as never,
      draft: true,
    });
    const more = { role: 'coordinator', branches: [branch.id] };
    const { answer, email, id } = await invite(more);
    expect(answer.status).toBe(201);
    expect(answer.body.doc).toMatchObject({ ...more, language: 'nl' });
    const mails = mailsTo(email);
    expect(mails).toMatchObject([
      { kind: 'staffInvitation', language: 'nl', values: { name: 'Nele', hours: 72 } },
    ]);
    expect(mails[0]?.values.link).toMatch(new RegExp(`^${cms.url}/admin/reset/[\\w-]{43}$`));
    const acts = await findActs(cms, 'staff', id);
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['staffCreated', String(admin.id)],
      ['staffInvited', String(admin.id)],
    ]);
  });

  it('opens an account, once, with a password of twelve characters', async () => {
    const { email, id } = await invite();
    const token = tokenIn(email);
    const short = await choose(token, 'elevenchars');
    expect(short.status).toBe(400);
    expect(short.body.errors[0].data.errors[0].path).toBe('password');
    const chosen = await choose(token);
    expect(chosen.status).toBe(200);
    expect(chosen.headers.get('set-cookie')).toContain('HttpOnly');
    expect((await logIn(email)).status).toBe(200);
    expect((await choose(token, 'another long password')).status).toBe(403);
    expect((await logIn(email)).status).toBe(200);
    const { joinedAt } = await payload.findByID({ collection: 'staff', id });
    expect(Date.parse(joinedAt ?? '')).toBeGreaterThan(0);
    expect((await findActs(cms, 'staff', id)).at(-1)).toMatchObject({
      act: 'staffJoined',
      actorCollection: 'staff',
      actorId: String(id),
    });
  });

  it('opens an account by the form of the admin’s own page', async () => {
    const { email } = await invite();
    const form = new FormData();
    form.append('_payload', JSON.stringify({ token: tokenIn(email), password }));
    const chosen = await anonymous('POST', '/api/staff/reset-password', { body: form });
    expect(chosen.status, JSON.stringify(chosen.body)).toBe(200);
    expect((await logIn(email)).status).toBe(200);
  });

  it('ends after 72 hours', async () => {
    const { email, id } = await invite();
    const token = tokenIn(email);
    const stored = await payload.db.findOne<{ id: number; resetPasswordExpiration: string }>({
      collection: 'staff',
      where: { id: { equals: id } },
    });
    const hours = (Date.parse(stored?.resetPasswordExpiration ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
    const data = { resetPasswordExpiration: new Date(Date.now() - 1).toISOString() };
    await payload.db.updateOne({ collection: 'staff', id, data, req: {} });
    const answer = await choose(token);
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].message).toContain('lien');
  });

  it('is not kept in the account: only a hash of it is', async () => {
    const { email, id } = await invite();
    const row = await payload.db.findOne({ collection: 'staff', where: { id: { equals: id } } });
    expect(JSON.stringify(row)).not.toContain(tokenIn(email));
    const stored = (row as unknown as { resetPasswordToken: string }).resetPasswordToken;
    expect((await choose(stored)).status).toBe(403);
  });

  it('is the only way in: nobody knows the password of a new account, not even its admin', async () => {
    const { email } = await invite({ password: 'chosen by the admin' });
    expect((await logIn(email, 'chosen by the admin')).status).toBe(401);
  });

  it('is undone with the account when it can’t be written', async () => {
    failNextMail();
    const { answer, email } = await invite();
    expect(answer.status).toBe(500);
    const where = { email: { equals: email } };
    expect((await payload.count({ collection: 'staff', where })).totalDocs).toBe(0);
    expect(
      (await payload.count({ collection: 'mails', where: { to: { equals: email } } })).totalDocs,
    ).toBe(0);
  });

  it('is sent again by an admin, and ends the one before', async () => {
    const { email, id } = await invite();
    const first = tokenIn(email);
    const sent = await admin.ask('POST', `/api/staff/${id}/send-link`);
    expect(sent.body).toEqual({ outcome: 'sent' });
    expect(mailsTo(email).map(({ kind }) => kind)).toEqual(['staffInvitation', 'staffInvitation']);
    expect((await choose(first)).status).toBe(403);
    expect((await choose(tokenIn(email))).status).toBe(200);
  });

  it.each(['', 'x', '../../etc', '0'.repeat(64)])('is not guessed by %j', async (token) => {
    await invite();
    expect((await choose(token)).status).toBe(403);
  });

  it('needs a token and a password that are texts', async () => {
    for (const body of [{}, { token: {}, password }, { token: ['a'], password }, []]) {
      const { status } = await anonymous('POST', '/api/staff/reset-password', { body });
      expect([400, 403]).toContain(status);
    }
  });
});

describe('An admin', () => {
  it('resets the password of a colleague, who is signed out everywhere', async () => {
    const colleague = await signIn(cms, 'editor', 'reset-me');
    expect((await colleague.ask('GET', '/api/pages')).status).toBe(200);
    await admin.ask('POST', `/api/staff/${colleague.id}/send-link`);
    expect(mailsTo(colleague.email)).toMatchObject([{ kind: 'staffPassword' }]);
    expect((await colleague.ask('GET', '/api/pages')).status).toBe(403);
    await choose(tokenIn(colleague.email), 'an entirely new one');
    expect((await logIn(colleague.email, 'an entirely new one')).status).toBe(200);
    expect((await findActs(cms, 'staff', colleague.id)).map(({ act }) => act)).toEqual([
      'staffCreated',
      'staffLinkSent',
      'staffJoined',
    ]);
  });

  it('does not choose a colleague’s password', async () => {
    const colleague = await signIn(cms, 'editor', 'own-password');
    const body = { password: 'chosen by the admin', name: 'Renamed' };
    const answer = await admin.ask('PATCH', `/api/staff/${colleague.id}`, { body });
    expect(answer.body.doc.name).toBe('Renamed');
    expect((await logIn(colleague.email, 'chosen by the admin')).status).toBe(401);
    expect((await logIn(colleague.email, 'a long enough password')).status).toBe(200);
  });

  it('is offered no way to choose a colleague’s password, and one to choose their own', async () => {
    const colleague = await signIn(cms, 'editor', 'offered');
    const permissionsFor = async (id: number | string) => {
      const { body } = await admin.ask('POST', `/api/staff/access/${id}`, { body: {} });
      return body.fields === true ? true : body.fields.password;
    };
    expect(await permissionsFor(colleague.id)).toEqual({ read: true });
    expect(await permissionsFor(admin.id)).toEqual({ read: true, update: true });
  });

  it('is the only one who sends links', async () => {
    const { id, email } = await invite();
    for (const ask of [editor.ask, anonymous]) {
      expect((await ask('POST', `/api/staff/${id}/send-link`)).status).toBe(403);
      expect((await ask('POST', `/api/staff/${editor.id}/send-link`)).status).toBe(403);
    }
    expect(mailsTo(email)).toHaveLength(1);
    expect(mailsTo(editor.email)).toHaveLength(0);
  });

  it('gets a clear answer for an account that does not exist', async () => {
    expect((await admin.ask('POST', '/api/staff/987654/send-link')).status).toBe(404);
    expect((await admin.ask('POST', '/api/staff/x/send-link')).status).toBe(404);
  });
});

describe('Whoever has an account', () => {
  it('chooses a password of their own, which is in the audit', async () => {
    const person = await signIn(cms, 'trainer', 'changes-password');
    const body = { password: 'an entirely new one' };
    expect((await person.ask('PATCH', `/api/staff/${person.id}`, { body })).status).toBe(200);
    expect((await logIn(person.email, 'an entirely new one')).status).toBe(200);
    const acts = await findActs(cms, 'staff', person.id);
    expect(acts.map(({ act }) => act)).toEqual(['staffCreated', 'staffJoined']);
  });

  it('is named in the audit by what was changed about them, and who did so', async () => {
    const person = await signIn(cms, 'trainer', 'changed');
    await admin.ask('PATCH', `/api/staff/${person.id}`, { body: { role: 'editor' } });
    await admin.ask('PATCH', `/api/staff/${person.id}`, { body: { role: 'editor' } });
    await person.ask('PATCH', `/api/staff/${person.id}`, { body: { language: 'en' } });
    const acts = await findActs(cms, 'staff', person.id);
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['staffCreated', null],
      ['staffChanged', String(admin.id)],
    ]);
  });
});
