import { staffRoles } from '@duo/domain/accounts/roles';
import { afterAll, describe, expect, it } from 'vitest';
import { createPortal } from '../support/portal.ts';
import { password, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { signInVolunteer } from '../support/volunteers.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const anne = await signInVolunteer(cms, 'anne');
const bert = await signInVolunteer(cms, 'bert');
const admin = await signIn(cms, 'admin');
await cms.payload.db.updateOne({
  collection: 'volunteers',
  id: anne.id,
  data: { lastSignInAt: '2026-01-02T03:04:05.000Z' },
});

describe('A volunteer', () => {
  it('has no access to the admin', async () => {
    const { status, body } = await anne.ask('GET', '/api/access');
    expect(status).toBe(200);
    expect(body.canAccessAdmin ?? false).toBe(false);
    expect(body.globals ?? {}).toEqual({});
    const { canAccessAdmin, createLocalReq } = await import('payload');
    const user = { id: anne.id, collection: 'volunteers' } as never;
    const req = await createLocalReq({ user }, cms.payload);
    await expect(canAccessAdmin({ req })).rejects.toThrow();
  });

  it('is nobody to the account of a member of staff that has the same number', async () => {
    expect(anne.id).toBe(admin.id);
    for (const path of [`/api/staff/${admin.id}`, '/api/staff', '/api/staff/me']) {
      const { body } = await anne.ask('GET', path);
      expect(JSON.stringify(body)).not.toContain(admin.email);
    }
    const { status } = await anne.ask('PATCH', `/api/staff/${admin.id}`, { body: { name: 'x' } });
    expect(status).toBe(403);
  });

  it('has no password, nor any of Payload’s ways to sign in', async () => {
    const doors = [
      ['POST', 'login', { email: anne.email, password }],
      ['POST', 'logout', {}],
      ['POST', 'refresh-token', {}],
      ['POST', 'forgot-password', { email: anne.email }],
      ['POST', 'reset-password', { token: 'x', password }],
      ['POST', 'first-register', { email: 'x@example.org', password }],
      ['POST', 'unlock', { email: anne.email }],
      ['POST', 'verify/1', {}],
      ['GET', 'me', undefined],
      ['GET', 'init', undefined],
    ] as const;
    for (const [method, door, body] of doors) {
      const answer = await anne.ask(method, `/api/volunteers/${door}`, { body });
      expect({ door, status: answer.status }).toEqual({ door, status: 404 });
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it('is not signed in by the same token in another scheme or in a cookie', async () => {
    const ways: Record<string, string>[] = [
      { authorization: `JWT ${anne.token}` },
      { authorization: `Bearer ${anne.token}` },
      { authorization: anne.token },
      { cookie: `payload-token=${anne.token}; session=${anne.token}` },
    ];
    for (const headers of ways) {
      const { status } = await createPortal(cms)('GET', '/home', { headers });
      expect(status).toBe(401);
    }
  });

  it('reads her own row and no other', async () => {
    expect((await anne.ask('GET', `/api/volunteers/${anne.id}`)).body.email).toBe(anne.email);
    expect((await anne.ask('GET', `/api/volunteers/${bert.id}`)).status).toBe(404);
    const { body } = await anne.ask('GET', '/api/volunteers');
    expect(body.docs.map(({ email }: { email: string }) => email)).toEqual([anne.email]);
    expect((await anne.ask('GET', '/api/volunteers/count')).body.totalDocs).toBe(1);
  });

  it('finds nobody else by asking for others, however she asks', async () => {
    const questions = [
      `where[email][equals]=${bert.email}`,
      'where[or][0][email][like]=bert&where[or][1][id][exists]=true',
      `where[id][not_equals]=${anne.id}`,
      'sort=-email&limit=500&pagination=false',
    ];
    for (const question of questions) {
      const list = await anne.ask('GET', `/api/volunteers?${question}`);
      expect(JSON.stringify(list.body)).not.toContain(bert.email);
      const tally = await anne.ask('GET', `/api/volunteers/count?${question}`);
      expect(tally.body.totalDocs ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it('changes nothing of it except through the portal', async () => {
    const path = `/api/volunteers/${anne.id}`;
    expect((await anne.ask('PATCH', path, { body: { language: 'en' } })).status).toBe(403);
    expect((await anne.ask('DELETE', path)).status).toBe(403);
    const body = { email: 'x@example.org', language: 'fr' };
    expect((await anne.ask('POST', '/api/volunteers', { body })).status).toBe(403);
  });
});

describe('What only staff see of a volunteer', () => {
  const field = 'lastSignInAt';
  const isHidden = (body: unknown) => !JSON.stringify(body).includes('2026-01-02');

  it('is shown to staff who may read volunteers', async () => {
    const { body } = await admin.ask('GET', `/api/volunteers/${anne.id}`);
    expect(body[field]).toBe('2026-01-02T03:04:05.000Z');
    const query = `sort=-${field}&where[${field}][exists]=true`;
    const list = await admin.ask('GET', `/api/volunteers?${query}`);
    expect(list.body.docs.map(({ id }: { id: number }) => id)).toEqual([anne.id]);
  });

  it('is not in what she reads, whatever she selects', async () => {
    for (const query of [
      '',
      `?select[${field}]=true`,
      '?depth=2',
      `?populate[volunteers][${field}]=true`,
    ]) {
      const one = await anne.ask('GET', `/api/volunteers/${anne.id}${query}`);
      const list = await anne.ask('GET', `/api/volunteers${query}`);
      expect({ query, hidden: isHidden(one.body) && isHidden(list.body) }).toEqual({
        query,
        hidden: true,
      });
    }
    expect(isHidden((await anne.portal('GET', '/home')).body)).toBe(true);
  });

  it('is nothing to filter or to count by', async () => {
    for (const where of [
      `where[${field}][exists]=true`,
      `where[and][0][or][0][${field}][less_than]=2026-06-01`,
    ]) {
      for (const path of ['/api/volunteers', '/api/volunteers/count']) {
        const { status, body } = await anne.ask('GET', `${path}?${where}`);
        expect({ path, status }).toEqual({ path, status: 400 });
        expect(body).not.toHaveProperty('totalDocs');
      }
    }
  });

  it('is nothing to sort by', async () => {
    for (const sort of [field, `-${field}`, `email,${field}`]) {
      const { status, body } = await anne.ask('GET', `/api/volunteers?sort=${sort}`);
      expect({ sort, status }).toEqual({ sort, status: 400 });
      expect(body).not.toHaveProperty('docs');
    }
  });

  it('cannot be reached over what refers to a volunteer', async () => {
    for (const path of ['/api/volunteer-sessions', '/api/sign-in-codes']) {
      const where = `where[volunteer.${field}][exists]=true`;
      for (const target of [path, `${path}/count`]) {
        const { status } = await anne.ask('GET', `${target}?${where}`);
        expect([400, 403, 404]).toContain(status);
      }
    }
  });
});

describe.each(staffRoles)('A member of staff who is %s', (role) => {
  it('does nothing in the portal', async () => {
    const { token, ask } = role === 'admin' ? admin : await signIn(cms, role);
    const { portalEndpoints } = await import('../../src/sign-in/portal.endpoints.ts');
    const open = ['/portal/sign-in/ask', '/portal/sign-in/spend', '/portal/sign-out'];
    for (const { method, path } of portalEndpoints.filter((known) => !open.includes(known.path))) {
      const direct = await ask(method.toUpperCase(), `/api${path}`);
      const authorization = `Session ${token}`;
      const target = path.replace('/portal', '');
      const asSession = await createPortal(cms)(method.toUpperCase(), target, {
        headers: { authorization },
      });
      expect({ path, statuses: [direct.status, asSession.status] }).toEqual({
        path,
        statuses: [401, 401],
      });
    }
  });
});

it('someone with an account of each kind is never both at once', async () => {
  const headers = { cookie: `payload-token=${admin.token}` };
  const asVolunteer = await anne.ask('GET', '/api/staff', { headers });
  expect(JSON.stringify(asVolunteer.body)).not.toContain(admin.email);
  const home = await anne.portal('GET', '/home', { headers });
  expect(home.body.volunteer.email).toBe(anne.email);
});
