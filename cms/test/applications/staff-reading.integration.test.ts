import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { take } from './support/acting.ts';
import { createSubmitted } from './support/applicant.ts';
import { openDesk, readAs } from './support/desk.ts';
import { requestOf } from './support/fill.ts';
import { openOffice } from './support/office.ts';
import { createQuirine, secretName as name, secretMessage, secretNote } from './support/quirine.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { nadia, griet } = await openDesk(cms, office);
const { id, reference } = await createQuirine(cms, office, nadia);
const notes = await cms.payload.find({ collection: 'application-notes', limit: 1 });
const noteId = notes.docs[0]?.id;

describe('The audit', () => {
  async function listActs(since: number) {
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { id: { greater_than: since } },
      sort: 'id',
      pagination: false,
    });
    return docs.map(({ act: done, actorId, aboutCollection, aboutId, count }) => [
      ...[done, actorId, aboutCollection, aboutId, count],
    ]);
  }
  const lastId = async () => {
    const { docs } = await cms.payload.find({ collection: 'audit', sort: '-id', limit: 1 });
    return Number(docs[0]?.id ?? 0);
  };
  const nadiaId = String(nadia.id);

  it.each([
    [`/api/applications/${id}`, 'applicationRead', 'applications', String(id), null],
    [`/api/applications/${id}?depth=2`, 'applicationRead', 'applications', String(id), null],
    [
      ...[`/api/application-notes/${noteId}?depth=2`, 'applicationRead'],
      ...['applications', String(id), null],
    ],
    [
      ...[`/api/applications?where[id][equals]=${id}&depth=2`, 'applicationsListed'],
      ...['applications', null, 1],
    ],
    ['/api/applications?where[name][equals]=x', 'applicationsListed', 'applications', null, 0],
    [
      ...[`/api/applications/count?where[id][equals]=${id}`, 'applicationsListed'],
      ...['applications', null, 1],
    ],
    [
      ...[`/api/application-messages?where[application][equals]=${id}&depth=1`],
      ...['applicationsListed', 'application-messages', null, 1],
    ],
  ])('says once that %s was read', async (question, ...expected) => {
    const since = await lastId();
    expect((await nadia.ask('GET', question as string)).status).toBe(200);
    const [done, ...about] = expected;
    expect(await listActs(since)).toEqual([[done, nadiaId, ...about]]);
  });

  it('says that a page was read, and nothing of who was turned away', async () => {
    const since = await lastId();
    await readAs(cms, nadia, reference);
    await readAs(cms, griet, reference);
    await griet.ask('GET', `/api/applications/${id}`);
    expect(await listActs(since)).toEqual([
      ['applicationRead', nadiaId, 'applications', String(id), null],
    ]);
  });

  it('says what is read through the local API in the name of staff, and not what the product reads', async () => {
    const since = await lastId();
    const { user } = await requestOf(cms.payload, nadia.id);
    const shared = { collection: 'applications', limit: 500 } as const;
    const { docs } = await cms.payload.find({ ...shared, user, overrideAccess: false });
    await cms.payload.find({ ...shared, user, overrideAccess: true });
    expect(await listActs(since)).toEqual([
      ['applicationsListed', nadiaId, 'applications', null, docs.length],
    ]);
  });
});

describe('The page of an application', () => {
  it('has all that staff may know, in the reader’s language', async () => {
    const read = await readAs(cms, nadia, reference);
    expect(read).toMatchObject({
      ...{ reference, name, state: 'screening', revision: 2, channel: 'portal' },
      branch: { id: String(office.brussels), city: 'Bruxelles' },
      next: { owner: 'coordinator', dueOn: expect.any(String) },
      notes: [{ text: secretNote, by: { name: 'nadia' } }],
      messages: [{ from: 'staff', by: { name: 'nadia' }, text: secretMessage }],
      recordable: ['infoSessionOn'],
    });
    expect(read?.answers.map(({ question }) => question).slice(0, 3)).toEqual([
      ...['name', 'calledBy', 'birthDate'],
    ]);
    expect(read?.answers[0]).toMatchObject({
      kept: { value: { name }, origin: 'volunteer', language: 'fr' },
      faults: [],
    });
    const names = read?.colleagues.map((colleague) => colleague.name);
    expect(names).toEqual(['admin', 'karim', 'nadia']);
  });

  it('offers the legal next steps alone, each with what it sends and what it lacks', async () => {
    const read = await readAs(cms, nadia, reference);
    expect(read?.steps).toEqual([
      {
        ...{ transition: 'inviteToSession', to: 'info_session', mail: 'sessionInvitation' },
        ...{ missing: ['sessionPlanned'], needsReason: false, needsReturnDate: false },
      },
      {
        ...{ transition: 'hold', to: 'on_hold', mail: 'applicationOnHold' },
        ...{ missing: [], needsReason: true, needsReturnDate: true },
      },
      {
        ...{ transition: 'withdraw', to: 'withdrawn', mail: 'applicationWithdrawn' },
        ...{ missing: [], needsReason: true, needsReturnDate: false },
      },
      {
        ...{ transition: 'decline', to: 'declined', mail: 'applicationDeclined' },
        ...{ missing: [], needsReason: true, needsReturnDate: false },
      },
    ]);
  });

  it('names who did what as long as they are there, the newest last', async () => {
    const leaver = await createSubmitted(cms, office);
    const row = await leaver.row();
    const gone = await cms.payload.create({
      collection: 'staff',
      data: {
        ...{ email: 'gone@staff.example', password: 'a long enough password', name: 'Gone' },
        ...{ role: 'coordinator', branches: [office.brussels as number], language: 'fr' },
      },
    });
    await take(cms, row.id, 'screen', { actor: 'coordinator', staffId: gone.id });
    const before = await readAs(cms, nadia, row.reference);
    expect(before?.history.at(-1)?.by).toEqual({
      ...{ kind: 'staff', colleague: { id: String(gone.id), name: 'Gone' } },
    });
    await cms.payload.delete({ collection: 'staff', id: gone.id });
    const after = await readAs(cms, nadia, row.reference);
    expect(after?.history.map(({ by }) => by)).toEqual([
      { kind: 'volunteer' },
      { kind: 'volunteer' },
      { kind: 'staff', colleague: { id: String(gone.id), name: null } },
    ]);
  });

  it('lists the earlier applications of the same volunteer', async () => {
    const again = await createSubmitted(cms, office, 'Wim Weerom');
    const first = await again.row();
    await take(cms, first.id, 'withdraw');
    await again.begin();
    await again.fill();
    await again.submit();
    const second = await again.row();
    const read = await readAs(cms, nadia, second.reference);
    expect(read?.others).toMatchObject([{ reference: first.reference, state: 'withdrawn' }]);
    expect(read?.alike.map((one) => one.reference)).not.toContain(first.reference);
  });
});
