import { consentTextVersions } from '@duo/domain/privacy/personal-data';
import { afterAll, describe, expect, it } from 'vitest';
import { codeFor } from '../sign-in/support/mails.ts';
import { createVisitor } from '../sign-in/support/visitor.ts';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { signInVolunteer } from '../support/volunteers.ts';
import { findActs } from './support/act.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const visitor = createVisitor(cms);
const admin = await signIn(cms, 'admin');

async function open(email: string) {
  const { portal } = createVisitor(cms, { token: await visitor.signIn(email) });
  const { body } = await portal('GET', '/my-data');
  return { portal, id: body.volunteer.id as number };
}

describe('What is held about a volunteer', () => {
  it('is shown to her, with what she agreed to', async () => {
    const { portal } = await open('anne@volunteer.example');
    const { status, body, headers } = await portal('GET', '/my-data');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(body.volunteer).toMatchObject({ email: 'anne@volunteer.example', language: 'fr' });
    expect(body.consents).toEqual(
      Object.entries(consentTextVersions).map(([purpose, textVersion]) => ({
        purpose,
        granted: false,
        textVersion,
        decidedAt: null,
      })),
    );
  });

  it.each([
    ['GET', '/my-data'],
    ['GET', '/my-data/export'],
    ['POST', '/consents'],
  ])('is nobody’s who is not signed in to the portal: %s %s', async (method, path) => {
    const body = { purpose: 'news', granted: true };
    const question = method === 'POST' ? { body } : {};
    const nobody = await createClient(cms)(method, `/api/portal${path}`, question);
    expect([nobody.status, nobody.body]).toEqual([401, { outcome: 'signedOut' }]);
    expect((await admin.ask(method, `/api/portal${path}`, question)).status).toBe(401);
  });
});

describe('An export', () => {
  it('has the documented shape, and all that is held', async () => {
    const { myDataExportSchema } = await import('@duo/domain/privacy/export');
    const email = 'beatrice@volunteer.example';
    const { portal, id } = await open('beatrice@former.example');
    await portal('POST', '/email/ask', { body: { email } });
    await portal('POST', '/email/spend', {
      body: { email, code: codeFor(email) },
    });
    await portal('POST', '/consents', { body: { purpose: 'research', granted: true } });
    await visitor.askForCode(email);
    const answer = await portal('GET', '/my-data/export');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="duo-\d{4}-\d{2}-\d{2}\.json"$/,
    );
    expect(answer.headers.get('content-type')).toContain('application/json');
    const data = myDataExportSchema.parse(answer.body);
    expect(data.account).toMatchObject([{ id, email }]);
    expect(data.sessions).toHaveLength(1);
    expect(data.codes.map((code) => code.email).sort()).toEqual([email, null]);
    expect(data.limits.length).toBeGreaterThan(1);
    expect(data.consents).toMatchObject([{ purpose: 'research', granted: true }]);
    expect(data.mails.map(({ kind, to }) => [kind, to])).toEqual([
      ['signInCode', 'beatrice@former.example'],
      ['changeEmailCode', email],
      ['emailChanged', 'beatrice@former.example'],
      ['signInCode', email],
    ]);
    expect(data.acts.map(({ act, by }) => [act, by])).toEqual([
      ['emailChanged', 'volunteers'],
      ['consentGiven', 'volunteers'],
      ['dataExported', 'volunteers'],
    ]);
  });

  it('holds no code, no link, and nothing that proves a session', async () => {
    const email = 'celine@volunteer.example';
    const token = await visitor.signIn(email);
    await visitor.askForCode(email);
    const { portal } = createVisitor(cms, { token });
    const { body } = await portal('GET', '/my-data/export');
    const text = JSON.stringify(body);
    expect(text).not.toContain(codeFor(email));
    expect(text).not.toContain(token);
    for (const name of ['hash', '"message"', 'idempotency', 'lease', 'addressKey']) {
      expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  it('holds nothing of anybody else', async () => {
    await open('neighbour@volunteer.example');
    const { portal } = await open('dora@volunteer.example');
    const { body } = await portal('GET', '/my-data/export');
    expect(JSON.stringify(body)).not.toContain('neighbour');
    expect(body.account).toHaveLength(1);
  });

  it('lists an address that gets no mail any more', async () => {
    const { portal, id } = await open('bounced@volunteer.example');
    const { blockAddress } = await import('../../src/mail/blocked-addresses.ts');
    const { createLocalReq } = await import('payload');
    await blockAddress(await createLocalReq({}, payload), {
      address: 'bounced@volunteer.example',
      reason: 'bounced',
      mayBeKept: true,
    });
    const { body } = await portal('GET', '/my-data/export');
    expect(body.account[0].id).toBe(id);
    expect(body.stoppedAddresses).toMatchObject([
      { address: 'bounced@volunteer.example', reason: 'bounced' },
    ]);
  });

  it('is in the audit, each time', async () => {
    const { portal, id } = await open('emma@volunteer.example');
    await portal('GET', '/my-data/export');
    await portal('GET', '/my-data/export');
    const acts = await findActs(cms, 'volunteers', id);
    expect(acts.map(({ act, door }) => [act, door])).toEqual([
      ['dataExported', 'portal'],
      ['dataExported', 'portal'],
    ]);
  });
});

describe('A consent', () => {
  const decide = (
    { portal }: Awaited<ReturnType<typeof open>>,
    purpose: string,
    granted: unknown,
  ) => portal('POST', '/consents', { body: { purpose, granted } });

  const findDecisions = async (id: number) => {
    const where = { volunteerId: { equals: String(id) } };
    const { docs } = await payload.find({ collection: 'volunteer-consents', where, sort: 'id' });
    return docs;
  };

  it('is given and withdrawn for one purpose at a time, and every decision stays', async () => {
    const volunteer = await open('flora@volunteer.example');
    expect((await decide(volunteer, 'news', true)).body).toEqual({ outcome: 'saved' });
    await decide(volunteer, 'research', true);
    await decide(volunteer, 'news', false);
    const { body } = await volunteer.portal('GET', '/my-data');
    expect(body.consents).toMatchObject([
      { purpose: 'news', granted: false, textVersion: consentTextVersions.news },
      { purpose: 'research', granted: true, textVersion: consentTextVersions.research },
      // These belong to an application, and are decided with it.
      { purpose: 'matching', granted: false, decidedAt: null },
      { purpose: 'selection', granted: false, decidedAt: null },
    ]);
    expect(Date.parse(body.consents[0].decidedAt)).toBeGreaterThan(0);
    const decisions = await findDecisions(volunteer.id);
    expect(decisions.map(({ purpose, granted }) => [purpose, granted])).toEqual([
      ['news', true],
      ['research', true],
      ['news', false],
    ]);
  });

  it('is written once when its button is pressed twice', async () => {
    const volunteer = await open('greta@volunteer.example');
    await Promise.all([decide(volunteer, 'news', true), decide(volunteer, 'news', true)]);
    await decide(volunteer, 'news', true);
    expect(await findDecisions(volunteer.id)).toHaveLength(1);
  });

  it('is asked for again under another text, and then counts for that one', async () => {
    const volunteer = await open('hanna@volunteer.example');
    await decide(volunteer, 'news', true);
    const before = consentTextVersions.news;
    consentTextVersions.news = '2099-01-01';
    const { body } = await volunteer.portal('GET', '/my-data');
    expect(body.consents[0].textVersion).toBe(before);
    await decide(volunteer, 'news', true);
    consentTextVersions.news = before;
    const decisions = await findDecisions(volunteer.id);
    expect(decisions.map(({ textVersion }) => textVersion)).toEqual([before, '2099-01-01']);
  });

  it('is in the audit with the decision that it was', async () => {
    const volunteer = await open('irene@volunteer.example');
    await decide(volunteer, 'news', false);
    await decide(volunteer, 'news', true);
    await decide(volunteer, 'news', false);
    const decisions = await findDecisions(volunteer.id);
    const acts = await Promise.all(
      decisions.map(({ id }) => findActs(cms, 'volunteer-consents', id)),
    );
    expect(acts.flat().map(({ act, actorId }) => [act, actorId])).toEqual([
      ['consentRefused', String(volunteer.id)],
      ['consentGiven', String(volunteer.id)],
      ['consentWithdrawn', String(volunteer.id)],
    ]);
  });

  it.each([
    ['postcards', true],
    ['news', 'yes'],
    ['constructor', true],
  ])('to %s as %j does not exist', async (purpose, granted) => {
    const volunteer = await open('judith@volunteer.example');
    expect((await decide(volunteer, purpose, granted)).status).toBe(400);
    expect(await findDecisions(volunteer.id)).toEqual([]);
  });

  it('cannot be changed or deleted by anybody, the product itself included', async () => {
    const volunteer = await open('klara@volunteer.example');
    await decide(volunteer, 'news', true);
    const [decision] = await findDecisions(volunteer.id);
    const path = `/api/volunteer-consents/${decision?.id}`;
    expect((await admin.ask('PATCH', path, { body: { granted: false } })).status).toBe(403);
    expect((await admin.ask('DELETE', path)).status).toBe(403);
    const one = { collection: 'volunteer-consents', id: decision?.id ?? 0 } as const;
    await expect(payload.update({ ...one, data: { granted: false } })).rejects.toThrow();
    await expect(payload.delete(one)).rejects.toThrow();
    expect(await findDecisions(volunteer.id)).toEqual([decision]);
  });
});

describe('A volunteer', () => {
  it('reads neither the audit nor consents but through the portal', async () => {
    const { ask } = await signInVolunteer(cms, 'louise');
    for (const slug of ['audit', 'volunteer-consents', 'mails', 'staff']) {
      expect((await ask('GET', `/api/${slug}`)).status).toBe(403);
    }
  });
});
