import { afterAll, describe, expect, it } from 'vitest';
import { draft } from '../../src/seed/factories.ts';
import { findActs } from '../privacy/support/act.ts';
import { mailsTo } from '../sign-in/support/mails.ts';
import { createClient } from '../support/client.ts';
import { password, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const admin = await signIn(cms, 'admin');
const anonymous = createClient(cms);

const change = (id: number | string, body: object) =>
  admin.ask('PATCH', `/api/staff/${id}`, { body });
const deactivate = (id: number | string) => change(id, { deactivated: true });
const logIn = (email: string, word = password) =>
  anonymous('POST', '/api/staff/login', { body: { email, password: word } });

describe('Who is deactivated', () => {
  it('is signed out at once, everywhere', async () => {
    const person = await signIn(cms, 'editor', 'leaving');
    const elsewhere = createClient(cms, (await logIn(person.email)).body.token);
    expect((await deactivate(person.id)).status).toBe(200);
    for (const ask of [person.ask, elsewhere]) {
      expect((await ask('GET', '/api/pages')).status).toBe(403);
      expect((await ask('GET', '/api/staff/me')).body.user).toBeNull();
      expect((await ask('POST', '/api/staff/refresh-token')).status).toBe(403);
    }
  });

  it('cannot sign in, and learns no more than with a wrong password', async () => {
    const person = await signIn(cms, 'editor', 'returning');
    await deactivate(person.id);
    const [right, wrong] = [
      await logIn(person.email),
      await logIn(person.email, 'not the password'),
    ];
    expect(right.status).toBe(401);
    expect(right.body).toEqual(wrong.body);
  });

  it('cannot use a link that was sent before, and gets no other', async () => {
    const person = await signIn(cms, 'editor', 'linked');
    await admin.ask('POST', `/api/staff/${person.id}/send-link`);
    const token = mailsTo(person.email)[0]?.values.link?.split('/').at(-1);
    await deactivate(person.id);
    const body = { token, password: 'an entirely new one' };
    expect((await anonymous('POST', '/api/staff/reset-password', { body })).status).toBe(403);
    expect((await admin.ask('POST', `/api/staff/${person.id}/send-link`)).status).toBe(409);
    expect(mailsTo(person.email)).toHaveLength(1);
  });

  it('counts as nobody even by a session that was left', async () => {
    const { actorOf } = await import('../../src/accounts/actor.ts');
    const person = await signIn(cms, 'admin', 'left-over');
    // As if it had been read before the deactivation.
    await payload.db.updateOne({
      collection: 'staff',
      id: person.id,
      data: { deactivated: true },
      req: {},
    });
    expect((await person.ask('GET', '/api/pages')).status).toBe(403);
    expect((await person.ask('GET', '/api/audit')).status).toBe(403);
    const { body } = await person.ask('GET', '/api/access');
    expect(body.canAccessAdmin).toBeFalsy();
    const user = { collection: 'staff', role: 'admin', deactivated: true } as never;
    expect(actorOf({ user })).toBe('anonymous');
  });

  it('publishes nothing any more: what they planned is refused', async () => {
    const { carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts');
    const page = await draft({ payload }, 'pages', {
      title: 'Prévue',
      label: 'Prévue',
      description: 'Prévue',
      slug: 'prevue',
      blocks: [{ blockType: 'contact', title: 'Prévue' }],
    });
    const plan = async (planner: Awaited<ReturnType<typeof signIn>>) => {
      const body = {
        document: { relationTo: 'pages', value: page },
        language: 'fr',
        action: 'publish',
        at: new Date(Date.now() - 1000).toISOString(),
      };
      const { body: made } = await planner.ask('POST', '/api/planned-publications', { body });
      return made.doc.id as number;
    };
    const [gone, there] = [
      await signIn(cms, 'editor', 'planner-gone'),
      await signIn(cms, 'editor', 'planner-there'),
    ];
    const refused = await plan(gone);
    await deactivate(gone.id);
    await carryOutDuePlans(payload, new Date());
    const find = (id: number) => payload.findByID({ collection: 'planned-publications', id });
    expect(await find(refused)).toMatchObject({ state: 'refused', refusal: expect.any(String) });
    const done = await plan(there);
    await carryOutDuePlans(payload, new Date());
    expect(await find(done)).toMatchObject({ state: 'done' });
  });

  it('sees no draft any more by a preview that was open', async () => {
    const { mintTicket } = await import('../../src/preview/ticket.ts');
    const { configuration } = await import('../../src/configuration.ts');
    const person = await signIn(cms, 'editor', 'previewing');
    const page = await draft({ payload }, 'pages', { title: 'Brouillon' });
    const ticket = mintTicket(
      { staffId: person.id, collection: 'pages', documentId: page, language: 'fr' },
      configuration.payloadSecret,
      new Date(),
    );
    const preview = () => anonymous('GET', `/api/published/preview?ticket=${ticket}`);
    expect((await preview()).status).toBe(200);
    await deactivate(person.id);
    expect((await preview()).status).toBe(403);
  });

  it('comes back when an admin says so, by the password that they had', async () => {
    const person = await signIn(cms, 'editor', 'back-again');
    await deactivate(person.id);
    await change(person.id, { deactivated: false });
    expect((await logIn(person.email)).status).toBe(200);
    expect((await person.ask('GET', '/api/pages')).status).toBe(403);
    const acts = await findActs(cms, 'staff', person.id);
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['staffCreated', null],
      ['staffDeactivated', String(admin.id)],
      ['staffReactivated', String(admin.id)],
    ]);
  });

  it('is so by an admin alone', async () => {
    const person = await signIn(cms, 'editor', 'herself');
    const body = { deactivated: true };
    await person.ask('PATCH', `/api/staff/${person.id}`, { body });
    expect((await person.ask('GET', '/api/pages')).status).toBe(200);
  });
});

describe('The last admin', () => {
  it('stays one', async () => {
    for (const body of [{ deactivated: true }, { role: 'editor' }]) {
      const answer = await change(admin.id, body);
      expect(answer.status).toBe(409);
      expect(answer.body.errors[0].message).toContain('administration');
    }
    expect((await admin.ask('DELETE', `/api/staff/${admin.id}`)).status).toBe(409);
    const where = `where[id][equals]=${admin.id}`;
    expect((await admin.ask('DELETE', `/api/staff?${where}`)).body.errors).toHaveLength(1);
    expect((await admin.ask('GET', '/api/audit')).status).toBe(200);
  });

  it('may go once there is another', async () => {
    const second = await signIn(cms, 'admin', 'second');
    expect((await change(second.id, { role: 'editor' })).status).toBe(200);
  });
});

describe('Who is removed', () => {
  it('leaves the audit by number, and nothing else of theirs', async () => {
    const { findTraces } = await import('../privacy/support/traces.ts');
    const { vi } = await import('vitest');
    const person = await signIn(cms, 'editor', 'hortense.verbruggen');
    await person.ask('POST', '/api/payload-preferences/list', {
      body: { value: { note: 'hortense.verbruggen' } },
    });
    await admin.ask('POST', `/api/staff/${person.id}/send-link`);
    expect(findTraces(cms, 'hortense.verbruggen')).not.toEqual([]);
    expect((await admin.ask('DELETE', `/api/staff/${person.id}`)).status).toBe(200);
    await vi.waitFor(() => expect(findTraces(cms, 'hortense.verbruggen')).toEqual([]));
    const acts = await findActs(cms, 'staff', person.id);
    expect(acts.at(-1)).toMatchObject({ act: 'staffRemoved', actorId: String(admin.id) });
  });
});
