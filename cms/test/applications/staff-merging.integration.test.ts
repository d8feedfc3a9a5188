import { afterAll, describe, expect, it } from 'vitest';
import type { StoredCounts } from '../../src/applications/sums/stored-counts.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, readApplication, record, take } from './support/acting.ts';
import { createApplicant, createSubmitted } from './support/applicant.ts';
import { openDesk, readAs } from './support/desk.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { nadia, admin } = await openDesk(cms, office);

const reason = 'The same person, with two addresses.';

async function submit(name?: string) {
  const applicant = await createSubmitted(cms, office, name);
  const { id, reference } = await applicant.row();
  const ask = (act: string, body: object, who = nadia) =>
    who.ask('POST', `/api/applications/${reference}/${act}`, { body });
  return {
    ...{ applicant, id, reference, ask },
    row: () => readApplication(cms, id),
    merge: (into: string, who = nadia) => ask('merge', { into, reason }, who),
    part: (who = nadia) => ask('part', { reason }, who),
  };
}

const countOf = async (state: string) => {
  const { docs } = await cms.payload.find({
    collection: 'application-sums',
    where: { branch: { equals: String(office.brussels) } },
    pagination: false,
  });
  return docs.reduce((sum, row) => {
    const { state: states = {} } = row.counts as StoredCounts;
    return sum + (states[state] ?? 0);
  }, 0);
};

describe('Two applications of one person', () => {
  it('are shown with what is alike, but not those of another branch', async () => {
    const one = await submit('Anneke De Smet');
    const other = await submit('De Smet Aneke');
    const far = await submit('Anneke De Smet');
    await record(cms, far.id, { branch: office.antwerp as number });
    const read = await readAs(cms, nadia, one.reference);
    const found = read?.alike.find(({ reference }) => reference === other.reference);
    expect(found).toMatchObject({
      likenesses: ['phone', 'birthDateAndName'],
      name: 'De Smet Aneke',
      state: 'submitted',
      city: 'Bruxelles',
    });
    expect(JSON.stringify(read)).not.toContain(far.reference);
    const all = await readAs(cms, admin, one.reference);
    expect(all?.alike.map(({ reference }) => reference)).toContain(far.reference);
  });

  it('are merged for a reason: the one leaves the lists, and nothing else of it changes', async () => {
    const [one, other] = [await submit(), await submit()];
    const before = await one.row();
    const submitted = await countOf('submitted');
    const { body } = await one.merge(other.reference);
    expect(body).toMatchObject({ outcome: 'done' });
    expect(body.message).toContain(other.reference);
    const { listing, mergedInto, openKey, queue, updatedAt, ...kept } = await one.row();
    expect({ listing, mergedInto }).toEqual({ listing: 'merged', mergedInto: other.id });
    expect(before).toMatchObject(kept);
    expect(queue).toBe('none');
    expect(openKey).toBe(`ended/${one.reference}`);
    expect(updatedAt).not.toBe(before.updatedAt);
    expect(await countOf('submitted')).toBe(submitted - 1);
  });

  it('keep both histories, which tell of the merge', async () => {
    const [one, other] = [await submit(), await submit()];
    await one.merge(other.reference);
    for (const [{ id }, detail] of [
      [one, { into: String(other.id) }],
      [other, { from: String(one.id) }],
    ] as const) {
      const entry = (await historyOf(cms, id)).at(-1);
      expect(entry).toMatchObject({ kind: 'merged', byId: String(nadia.id), reason, detail });
    }
    const read = await readAs(cms, nadia, other.reference);
    expect(read?.history.at(-1)?.detail).toEqual({
      ...{ kind: 'merged', direction: 'from', reference: one.reference },
    });
    expect(read?.merged).toMatchObject([{ reference: one.reference, listing: 'merged' }]);
    expect(read?.merged[0]?.history.map(({ kind }) => kind)).toEqual(['begun', 'step', 'merged']);
    expect(read?.alike.map(({ reference }) => reference)).not.toContain(one.reference);
    const merged = await readAs(cms, nadia, one.reference);
    expect(merged).toMatchObject({ mergedInto: { reference: other.reference }, steps: [] });
  });

  it('stand in the audit', async () => {
    const [one, other] = [await submit(), await submit()];
    await one.merge(other.reference);
    await one.part();
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: {
        and: [{ aboutId: { equals: String(one.id) } }, { act: { contains: 'applications' } }],
      },
      sort: 'id',
    });
    expect(docs.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['applicationsMerged', String(nadia.id)],
      ['applicationsParted', String(nadia.id)],
    ]);
  });

  it('show the volunteer of the merged one that staff go on with the other', async () => {
    const [one, other] = [await submit(), await submit()];
    await one.merge(other.reference);
    expect((await one.applicant.look()).application).toMatchObject({ isMerged: true, mayDo: [] });
    expect((await other.applicant.look()).application).toMatchObject({ isMerged: false });
  });

  it('are not acted on where they were merged', async () => {
    const [one, other] = [await submit(), await submit()];
    await one.merge(other.reference);
    const { revision } = await one.row();
    const acts = [
      ['step', { transition: 'screen', seenRevision: revision }],
      ['record', { infoSessionOn: '2026-11-23', seenRevision: revision }],
      ['message', { text: 'Hello.', attempt: 'attempt-1' }],
      ['answer', { question: 'name', value: { name: 'X' }, reason, seenRevision: 1 }],
    ] as const;
    for (const [act, body] of acts) {
      const answer = await one.ask(act, body);
      expect(answer.body.outcome, act).toBe('refused');
      expect(answer.body.message, act).not.toBe('');
    }
    expect(await one.row()).toMatchObject({ state: 'submitted', revision });
  });

  it('are told apart again, as they were', async () => {
    const [one, other] = [await submit(), await submit()];
    const before = await one.row();
    const submitted = await countOf('submitted');
    await one.merge(other.reference);
    expect((await one.part()).body.outcome).toBe('done');
    expect({ ...(await one.row()), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect(await countOf('submitted')).toBe(submitted);
    for (const { id } of [one, other]) {
      expect((await historyOf(cms, id)).at(-1)).toMatchObject({ kind: 'parted', reason });
    }
    const step = await one.ask('step', { transition: 'screen', seenRevision: before.revision });
    expect(step.body.outcome).toBe('done');
  });
});

describe('A merge is refused', () => {
  it('with itself, with one that is merged, and of one that others were merged into', async () => {
    const [one, other, third] = [await submit(), await submit(), await submit()];
    expect((await one.merge(one.reference)).body.outcome).toBe('refused');
    await one.merge(other.reference);
    expect((await one.merge(third.reference)).body.outcome).toBe('refused');
    expect((await third.merge(one.reference)).body.outcome).toBe('refused');
    expect((await other.merge(third.reference)).body.outcome).toBe('refused');
    expect(await other.row()).toMatchObject({ listing: 'open', mergedInto: null });
  });

  it('of one that is on its way into one that has ended, but not the other way round', async () => {
    const [one, ended] = [await submit(), await submit()];
    await take(cms, ended.id, 'decline');
    expect((await one.merge(ended.reference)).body.outcome).toBe('refused');
    expect((await ended.merge(one.reference)).body.outcome).toBe('done');
    expect((await ended.part()).body.outcome).toBe('done');
    expect(await ended.row()).toMatchObject({ listing: 'ended', state: 'declined' });
  });

  it('with an application that whoever asks may not read', async () => {
    const [one, far] = [await submit(), await submit()];
    await record(cms, far.id, { branch: office.antwerp as number });
    const hidden = await one.merge(far.reference);
    const none = await one.merge('DUO-0000-0000');
    expect([hidden.status, hidden.body]).toEqual([404, none.body]);
    const draft = await createApplicant(cms, office);
    await draft.begin();
    expect((await one.merge((await draft.row()).reference)).status).toBe(404);
    expect((await one.merge(far.reference, admin)).body.outcome).toBe('done');
    // The other is of a branch that she does not see, so that she can't part them either.
    expect((await one.part()).status).toBe(404);
    expect((await one.part(admin)).body.outcome).toBe('done');
  });

  it('without a reason, or in any other form', async () => {
    const [one, other] = [await submit(), await submit()];
    const wrong = [{}, { into: other.reference }, { into: 12, reason }, { reason }];
    for (const body of [...wrong, { into: other.reference, reason: ' ' }]) {
      const answer = await one.ask('merge', body);
      expect(answer.status, JSON.stringify(body)).toBe(400);
      expect(answer.body.errors[0].message).toMatch(/\w.*\./);
    }
    expect((await one.ask('part', {})).status).toBe(400);
    expect((await one.part()).body.outcome).toBe('refused');
  });

  it('to be taken back once its volunteer has begun another', async () => {
    const [one, other] = [await submit(), await submit()];
    await one.merge(other.reference);
    await take(cms, other.id, 'withdraw');
    expect((await one.applicant.begin()).body.outcome).toBe('begun');
    expect((await one.part()).body.outcome).toBe('refused');
  });
});
