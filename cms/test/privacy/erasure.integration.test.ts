import { afterAll, describe, expect, it } from 'vitest';
import { type Outbox, openOutbox } from '../mail/support/outbox.ts';
import { codeFor } from '../sign-in/support/mails.ts';
import { createVisitor } from '../sign-in/support/visitor.ts';
import { signIn } from '../support/staff.ts';
import { findActs } from './support/act.ts';
import { findTraces } from './support/traces.ts';

const outbox: Outbox = await openOutbox();
const { cms, payload } = outbox;
afterAll(() => outbox.stop());

const visitor = createVisitor(cms);
let count = 0;

/** Somebody who has used all that there is, with a name that nobody else has. */
async function makeVolunteer() {
  const name = `marguerite.vandenbossche-${++count}`;
  const first = `${name}@first.example`;
  const email = `${name}@second.example`;
  const { portal } = createVisitor(cms, { token: await visitor.signIn(first) });
  await outbox.sendAll();
  await portal('POST', '/email/ask', { body: { email } });
  await portal('POST', '/email/spend', { body: { email, code: codeFor(email) } });
  await portal('POST', '/consents', { body: { purpose: 'news', granted: true } });
  await visitor.signIn(email);
  await visitor.askForCode(email);
  const { body } = await portal('GET', '/my-data');
  return { name, email, portal, id: body.volunteer.id as number };
}

const erase = ({ portal }: Awaited<ReturnType<typeof makeVolunteer>>) =>
  portal('POST', '/my-data/erase', { body: { confirmed: true } });

const countRows = async (collection: 'volunteer-sessions' | 'sign-in-codes' | 'mails') =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs;

describe('An erasure', () => {
  it('leaves nothing of the person in the files of the database once its last mail has gone', async () => {
    const volunteer = await makeVolunteer();
    const { emptyLog } = await import('../../src/database/empty-log.ts');
    await emptyLog(payload);
    await volunteer.portal('POST', '/email/ask', {
      body: { email: `${volunteer.name}@3.example` },
    });
    expect(findTraces(cms, volunteer.name)).toEqual(['cms.sqlite', 'cms.sqlite-wal']);
    expect((await erase(volunteer)).body).toEqual({ outcome: 'erased' });
    await outbox.sendAll();
    expect(findTraces(cms, volunteer.name)).toEqual([]);
    expect(outbox.resend.taken.map(({ to }) => to)).toContain(volunteer.email);
  });

  it('leaves nothing of the many whose rows stood between those of others', async () => {
    const { eraseVolunteer } = await import('../../src/privacy/erase-volunteer.ts');
    const { createLocalReq } = await import('payload');
    const leaving = 'leontine.dewachter';
    const ids: number[] = [];
    for (let index = 0; index < 60; index++) {
      const name = index % 2 === 0 ? leaving : 'staying';
      const email = `${name}-${index}-${'x'.repeat((index * 7) % 50)}@volunteer.example`;
      const { id } = await payload.create({
        collection: 'volunteers',
        data: { email, language: 'nl' },
      });
      for (let mail = 0; mail < 4; mail++) {
        await outbox.queue({
          kind: 'emailChanged',
          to: email,
          about: { collection: 'volunteers', id },
        });
      }
      if (name === leaving) ids.push(id as number);
    }
    for (const id of ids) {
      await eraseVolunteer(await createLocalReq({}, payload), id, { reason: 'dataErased' });
    }
    await outbox.sendAll();
    expect(findTraces(cms, leaving)).toEqual([]);
  });

  it('leaves no more than the address of that mail while it waits', async () => {
    const volunteer = await makeVolunteer();
    await erase(volunteer);
    const { docs } = await payload.find({
      collection: 'mails',
      where: { to: { like: volunteer.name } },
      overrideAccess: true,
    });
    expect(docs.map(({ kind, state }) => ({ kind, state }))).toEqual([
      { kind: 'dataErased', state: 'waiting' },
    ]);
    expect(findTraces(cms, `${volunteer.name}@first.example`)).toEqual([]);
    await outbox.sendAll();
    expect(findTraces(cms, volunteer.name)).toEqual([]);
  });

  it('says before what is kept, for how long and why', async () => {
    const { portal } = await makeVolunteer();
    const { body } = await portal('GET', '/my-data');
    expect(body.kept).toEqual(
      expect.arrayContaining([
        { because: 'kept.audit', forMonths: 24 },
        { because: 'kept.consentProof', forMonths: 60 },
        { because: 'kept.noteProof', forMonths: 60 },
        { because: 'kept.mailLog', forMonths: 1 },
        { because: 'kept.doNotMail', forMonths: 24 },
      ]),
    );
    expect(body.kept).toHaveLength(5);
  });

  it('ends every session, the one that asks too, and every code that is on its way', async () => {
    const volunteer = await makeVolunteer();
    const code = codeFor(volunteer.email);
    await erase(volunteer);
    expect((await volunteer.portal('GET', '/home')).status).toBe(401);
    expect((await erase(volunteer)).status).toBe(401);
    const { body } = await visitor.spend({ email: volunteer.email, code });
    expect(body.outcome).toBe('expired');
    const where = { volunteer: { equals: volunteer.id } };
    expect((await payload.count({ collection: 'volunteer-sessions', where })).totalDocs).toBe(0);
  });

  it('takes along what was counted for her address and her account', async () => {
    const { limitKey } = await import('../../src/sign-in/rate-limit.ts');
    const volunteer = await makeVolunteer();
    const { email, id } = volunteer;
    const keys = [limitKey('ask', email), limitKey('spend', email), limitKey('change', String(id))];
    const tally = async () => {
      const where = { key: { in: keys } };
      return (await payload.count({ collection: 'rate-limits', where })).totalDocs;
    };
    expect(await tally()).toBe(3);
    await erase(volunteer);
    expect(await tally()).toBe(0);
  });

  it('is of nobody but the person who asks', async () => {
    const [leaving, staying] = [await makeVolunteer(), await makeVolunteer()];
    await erase(leaving);
    const { body } = await staying.portal('GET', '/my-data');
    expect(body.volunteer.email).toBe(staying.email);
    expect(body.consents).toContainEqual(
      expect.objectContaining({ purpose: 'news', granted: true }),
    );
    const where = { to: { like: staying.name } };
    expect((await payload.count({ collection: 'mails', where })).totalDocs).toBeGreaterThan(3);
  });

  it('keeps the proof of consents and the audit by number alone', async () => {
    const volunteer = await makeVolunteer();
    await erase(volunteer);
    const { docs } = await payload.find({
      collection: 'volunteer-consents',
      where: { volunteerId: { equals: String(volunteer.id) } },
    });
    expect(docs).toHaveLength(1);
    const acts = await findActs(cms, 'volunteers', volunteer.id);
    expect(acts.map(({ act }) => act)).toEqual(['emailChanged', 'dataErased']);
    expect(acts.at(-1)).toMatchObject({
      actorCollection: 'volunteers',
      actorId: String(volunteer.id),
      door: 'portal',
    });
    expect(JSON.stringify([docs, acts])).not.toContain(volunteer.name);
  });

  it('empties the address that gets no mail, and goes on sending it none', async () => {
    const volunteer = await makeVolunteer();
    const { blockAddress, isBlocked } = await import('../../src/mail/blocked-addresses.ts');
    await outbox.runInTransaction((req) =>
      blockAddress(req, { address: volunteer.email, reason: 'complained', mayBeKept: true }),
    );
    await erase(volunteer);
    expect(await isBlocked(payload, volunteer.email)).toBe(true);
    await outbox.sendAll();
    const { tidyOutbox } = await import('../../src/mail/housekeeping.ts');
    await tidyOutbox(payload, new Date(Date.now() + 2 * 3_600_000));
    expect(findTraces(cms, volunteer.name)).toEqual([]);
  });

  it('leaves a staff account with the same address alone', async () => {
    const volunteer = await makeVolunteer();
    await payload.create({
      collection: 'staff',
      data: { email: volunteer.email, name: 'Camille', role: 'editor', language: 'fr' },
    });
    await outbox.queue({
      kind: 'staffInvitation',
      to: volunteer.email,
      about: { collection: 'staff', id: 1 },
    });
    await erase(volunteer);
    const where = { email: { equals: volunteer.email } };
    expect((await payload.count({ collection: 'staff', where })).totalDocs).toBe(1);
    const { docs } = await payload.find({
      collection: 'mails',
      where: { to: { equals: volunteer.email } },
    });
    expect(docs.map(({ kind }) => kind).sort()).toEqual(['dataErased', 'staffInvitation']);
  });

  it('is not done without being confirmed', async () => {
    const { portal } = await makeVolunteer();
    for (const body of [{}, { confirmed: false }, { confirmed: 'true' }]) {
      expect((await portal('POST', '/my-data/erase', { body })).status).toBe(400);
    }
    expect((await portal('GET', '/home')).status).toBe(200);
  });

  it('is undone as a whole when its mail can’t be written', async () => {
    const { failNextMail } = await import('../sign-in/support/mails.ts');
    const volunteer = await makeVolunteer();
    const before = await Promise.all([countRows('mails'), countRows('volunteer-sessions')]);
    failNextMail();
    expect((await erase(volunteer)).status).toBe(500);
    expect(await Promise.all([countRows('mails'), countRows('volunteer-sessions')])).toEqual(
      before,
    );
    expect((await volunteer.portal('GET', '/home')).status).toBe(200);
    expect(await findActs(cms, 'volunteers', volunteer.id)).toHaveLength(1);
  });

  it('is refused to staff and to nobody', async () => {
    const admin = await signIn(cms, 'admin');
    const body = { confirmed: true };
    expect((await admin.ask('POST', '/api/portal/my-data/erase', { body })).status).toBe(401);
    expect((await visitor.portal('POST', '/my-data/erase', { body })).status).toBe(401);
  });

  it('lets the person begin again as somebody new', async () => {
    const volunteer = await makeVolunteer();
    await erase(volunteer);
    await visitor.askForCode(volunteer.email);
    const code = codeFor(volunteer.email);
    const { body } = await visitor.spend({ email: volunteer.email, code });
    expect(body).toMatchObject({ outcome: 'signedIn', isNewAccount: true });
    const { portal } = createVisitor(cms, { token: body.session.token });
    const data = await portal('GET', '/my-data');
    expect(data.body.volunteer.id).not.toBe(volunteer.id);
    expect(data.body.consents[0]).toMatchObject({ granted: false, decidedAt: null });
  });
});
