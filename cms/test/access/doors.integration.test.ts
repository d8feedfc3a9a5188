import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { password, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { sampleOf } from './samples.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const admin = await signIn(cms, 'admin');
const editor = await signIn(cms, 'editor');
const trainer = await signIn(cms, 'trainer');
const coordinator = await signIn(cms, 'coordinator');
const anonymous = createClient(cms);

const logIn = (email: string, word: string) =>
  anonymous('POST', '/api/staff/login', { body: { email, password: word } });

describe('The doors of accounts', () => {
  it('has no page on which a visitor makes the first account', async () => {
    const body = { email: 'me@visitor.example', password, name: 'Me', role: 'admin' };
    const answer = await anonymous('POST', '/api/staff/first-register', { body });
    expect(answer.status).toBe(404);
    expect((await logIn(body.email, password)).status).toBe(401);
  });

  it('says no more than that there are accounts', async () => {
    const { body } = await anonymous('GET', '/api/staff/init');
    expect(body).toEqual({ initialized: true });
  });

  it('gives an address that is known the same answer as one that is not', async () => {
    const path = '/api/staff/forgot-password';
    const known = await anonymous('POST', path, { body: { email: editor.email } });
    const unknown = await anonymous('POST', path, { body: { email: 'x@y.example' } });
    expect(known.status).toBe(200);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    const wrongWord = await logIn(trainer.email, 'not the password');
    const wrongAddress = await logIn('nobody@staff.example', 'not the password');
    expect(wrongWord.status).toBe(401);
    expect(wrongAddress.status).toBe(401);
    expect(wrongAddress.body).toEqual(wrongWord.body);
  });

  it('says in the reader’s language that a link has ended', async () => {
    const messages = ['fr', 'nl', 'en'].map(async (language) => {
      const headers = { 'accept-language': language };
      const body = { token: 'a', password };
      const answer = await anonymous('POST', '/api/staff/reset-password', { body, headers });
      expect(answer.status).toBe(403);
      return answer.body.errors[0].message;
    });
    expect(await Promise.all(messages)).toEqual([
      expect.stringContaining('lien'),
      expect.stringContaining('niet meer geldig'),
      expect.stringContaining('has ended'),
    ]);
  });

  it('has no door with a password for volunteers', async () => {
    for (const word of ['forgot-password', 'reset-password', 'login', 'first-register']) {
      const answer = await anonymous('POST', `/api/volunteers/${word}`, { body: {} });
      expect(answer.status, word).toBe(404);
    }
  });

  it('locks an account after five wrong passwords, even for the right one, until an admin opens it', async () => {
    const clumsy = await signIn(cms, 'editor', 'clumsy');
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await logIn(clumsy.email, 'wrong password')).status).toBe(401);
    }
    expect((await logIn(clumsy.email, password)).status).toBe(401);

    const body = { email: clumsy.email };
    expect((await anonymous('POST', '/api/staff/unlock', { body })).status).toBe(403);
    expect((await editor.ask('POST', '/api/staff/unlock', { body })).status).toBe(403);
    expect((await admin.ask('POST', '/api/staff/unlock', { body })).status).toBe(200);
    expect((await logIn(clumsy.email, password)).status).toBe(200);
  });

  it('knows nobody any more by a token from before they signed out', async () => {
    const leaving = await signIn(cms, 'editor', 'leaving');
    expect((await leaving.ask('GET', '/api/staff/me')).body.user.id).toBe(leaving.id);
    expect((await leaving.ask('POST', '/api/staff/logout')).status).toBe(200);
    expect((await leaving.ask('GET', '/api/staff/me')).body.user).toBeNull();
    expect((await leaving.ask('GET', '/api/pages')).status).toBe(403);
    expect((await leaving.ask('POST', '/api/staff/refresh-token')).status).toBe(403);
  });

  it('knows nobody by a token that is forged or cut', async () => {
    const [head, , signature] = editor.token.split('.');
    const claims = { id: admin.id, collection: 'staff', email: admin.email };
    const forged = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    for (const token of [`${forged}.${signature}`, `${forged}.`, head, 'null', '{}']) {
      const answer = await createClient(cms, token)('GET', '/api/staff/me');
      expect(answer.body.user, token).toBeNull();
    }
  });

  it('knows nobody by a cookie that comes from another site’s page', async () => {
    const cookie = `payload-token=${editor.token}`;
    const own = await anonymous('GET', '/api/staff/me', { headers: { cookie, origin: cms.url } });
    expect(own.body.user.id).toBe(editor.id);
    const headers = { cookie, origin: 'https://elsewhere.example' };
    const foreign = await anonymous('GET', '/api/staff/me', { headers });
    expect(foreign.body.user).toBeNull();
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('takes no password of fewer than twelve characters', async () => {
    const change = await editor.ask('PATCH', `/api/staff/${editor.id}`, {
      body: { password: 'elevenchars' },
    });
    expect(change.status).toBe(400);
    expect(change.body.errors[0].data.errors[0]).toMatchObject({
      path: 'password',
      message: expect.stringContaining('12'),
    });
    expect((await logIn(editor.email, password)).status).toBe(200);
  });
});

describe('An account', () => {
  it.each([
    ['coordinator', coordinator],
    ['editor', editor],
    ['trainer', trainer],
  ])('of a %s does not change its own role or branches', async (role, person) => {
    const branch = await sampleOf(cms, 'branches').makeRow(person.id);
    const body = { name: 'New name', role: 'admin', branches: [branch] };
    const answer = await person.ask('PATCH', `/api/staff/${person.id}`, { body });
    expect(answer.body.doc).toMatchObject({ name: 'New name', role, branches: [] });
    const stored = await cms.payload.findByID({ collection: 'staff', id: person.id, depth: 0 });
    expect(stored).toMatchObject({ role, branches: [] });
  });

  it('is not let in by fields of Payload’s own', async () => {
    const before = await cms.payload.db.findOne<{ id: number; hash: string }>({
      collection: 'staff',
      where: { id: { equals: trainer.id } },
    });
    const body = { id: admin.id, hash: 'x', salt: 'x', sessions: [], resetPasswordToken: 'x' };
    await trainer.ask('PATCH', `/api/staff/${trainer.id}`, { body });
    const after = await cms.payload.db.findOne({
      collection: 'staff',
      where: { id: { equals: trainer.id } },
    });
    expect(after).toMatchObject({ id: trainer.id, hash: before?.hash });
    expect(after).not.toMatchObject({ resetPasswordToken: 'x' });
  });

  const secrets = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration'];

  it('never shows what stands for its password, whatever is selected', async () => {
    const select = secrets.map((name) => `select[${name}]=true`).join('&');
    for (const path of [`/api/staff?${select}`, `/api/staff/${admin.id}?${select}`, '/api/staff']) {
      const { status, body } = await admin.ask('GET', path);
      expect(status).toBe(200);
      const text = JSON.stringify(body);
      for (const name of secrets) expect(text).not.toContain(`"${name}"`);
    }
  });

  it.each([...secrets, 'sessions.id'])('cannot be searched or sorted by its %s', async (name) => {
    for (const query of [`where[${name}][exists]=true`, `where[${name}][like]=a`, `sort=${name}`]) {
      expect((await admin.ask('GET', `/api/staff?${query}`)).status, query).toBe(400);
    }
    const hop = `/api/planned-publications?where[plannedBy.${name}][exists]=true`;
    expect((await admin.ask('GET', hop)).status).toBe(400);
  });

  it('shows its sessions to nobody else', async () => {
    const { body } = await admin.ask('GET', `/api/staff/${editor.id}`);
    expect(body.sessions ?? []).toEqual([]);
  });

  it('keeps its preferences to itself', async () => {
    const mine = { value: { columns: 3 } };
    await editor.ask('POST', '/api/payload-preferences/list', { body: mine });
    await admin.ask('POST', '/api/payload-preferences/list', { body: { value: { columns: 5 } } });
    const others = await trainer.ask('GET', '/api/payload-preferences/list');
    expect(others.body.value).toBeNull();
    const nobodys = await anonymous('GET', '/api/payload-preferences/list');
    expect(nobodys.body.value).toBeNull();
    expect((await anonymous('POST', '/api/payload-preferences/list', { body: mine })).status).toBe(
      401,
    );
    expect((await anonymous('DELETE', '/api/payload-preferences/list')).status).toBe(401);
    await trainer.ask('DELETE', '/api/payload-preferences/list');
    expect((await editor.ask('GET', '/api/payload-preferences/list')).body.value).toEqual(
      mine.value,
    );
  });
});

describe('What refers to a document that one may not read', () => {
  it('shows its id at most, at any depth', async () => {
    const consent = await sampleOf(cms, 'testimonial-consents').makeRow(editor.id);
    const { person } = await cms.payload.findByID({
      collection: 'testimonial-consents',
      id: consent,
      overrideAccess: true,
    });
    const story = await sampleOf(cms, 'testimonials').makeRow(editor.id);
    await editor.ask('PATCH', `/api/testimonials/${story}?draft=true`, {
      body: { consent, _status: 'draft' },
    });
    const seen = await trainer.ask('GET', `/api/testimonials/${story}?depth=2&draft=true`);
    expect(seen.body.id).toBe(story);
    expect(JSON.stringify(seen.body)).not.toContain(person);
    const hop = await trainer.ask('GET', '/api/testimonials?where[consent.person][like]=w');
    expect(hop.status).toBe(400);
  });

  it('shows no more of a colleague who has it open than who it is', async () => {
    await sampleOf(cms, 'payload-locked-documents').makeRow(admin.id);
    const { body } = await trainer.ask('GET', '/api/payload-locked-documents?depth=2');
    expect(body.docs).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain(admin.email);
  });
});

describe('What Payload offers and the product does not', () => {
  it.each([
    ['GET', '/api/graphql'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/payload-jobs'],
    ['GET', '/api/payload-jobs/run'],
    ['POST', '/api/payload-jobs/run'],
    ['GET', '/api/payload-migrations'],
    ['POST', '/api/payload-migrations'],
    ['POST', '/api/staff/1/api-key/reveal'],
    ['POST', '/api/staff/verify/abc'],
    ['POST', '/api/media/paste-url/1'],
    ['GET', '/api/media/paste-url?src=http://127.0.0.1'],
    ['GET', '/api/__proto__'],
    ['GET', '/api/constructor'],
    ['GET', '/api/globals/__proto__'],
  ])('%s %s is not found, even by an admin', async (method, path) => {
    const body = method === 'POST' ? { body: {} } : {};
    expect((await admin.ask(method, path, body)).status).toBe(404);
  });
});

describe('The list of what one may do', () => {
  it('grants an anonymous visitor no operation', async () => {
    const { body } = await anonymous('GET', '/api/access');
    expect(body.canAccessAdmin).toBeFalsy();
    for (const entity of [
      ...Object.values(body.collections),
      ...Object.values(body.globals ?? {}),
    ]) {
      expect(Object.keys(entity as object)).toEqual(['fields']);
    }
  });

  it('grants a trainer what the table does', async () => {
    const { body } = await trainer.ask('GET', '/api/access');
    expect(body.collections.pages).toMatchObject({ read: true });
    for (const operation of ['create', 'update', 'delete', 'readVersions']) {
      expect(body.collections.pages[operation]).toBeFalsy();
    }
    expect(body.collections.purges?.read).toBeFalsy();
  });
});
