import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { findActs } from '../privacy/support/act.ts';
import { startCms } from '../support/start-cms.ts';
import { signInVolunteer } from '../support/volunteers.ts';
import { writeNextNote } from './support/note.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { createLocalReq } = await import('payload');
const { acknowledgeNote } = await import('../../src/information-notes/acknowledge-note.ts');
const { unsealMessage } = await import('../../src/mail/message.ts');
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const { payload } = cms;
await writeNextNote(cms, 'un');
await writeNextNote(cms, 'deux');

const anne = await signInVolunteer(cms, 'anne');

const given = (changes: object = {}) => ({
  volunteerId: anne.id,
  reference: 'DUO-AAAA-1111',
  email: anne.email,
  name: 'Anne',
  version: '2',
  language: 'nl' as const,
  now: new Date('2026-11-24T09:00:00.000Z'),
  ...changes,
});

async function acknowledge(changes: object = {}) {
  await acknowledgeNote(await createLocalReq({}, payload), given(changes));
}

async function listRows(reference: string) {
  const where = { applicationReference: { equals: reference } };
  const { docs } = await payload.find({ collection: 'note-acknowledgements', where });
  return docs;
}

async function listMails(to: string) {
  const where = { to: { equals: to }, kind: { equals: 'informationNote' } };
  const { docs } = await payload.find({ collection: 'mails', where, showHiddenFields: true });
  return docs.map((mail) => unsealMessage(mail.message ?? '', mail.idempotencyKey ?? ''));
}

describe('Acknowledging the information note', () => {
  it('is proven by its version, its language and the fingerprint of the text that was mailed', async () => {
    await acknowledge();
    const [row, ...more] = await listRows('DUO-AAAA-1111');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      volunteerId: String(anne.id),
      noteVersion: '2',
      language: 'nl',
      at: '2026-11-24T09:00:00.000Z',
    });
    const [mail] = await listMails(anne.email);
    const start = mail?.text.indexOf('Wie wij zijn') ?? -1;
    const last = 'nl benefits deux';
    const shown = mail?.text.slice(start, mail.text.indexOf(last) + last.length) ?? '';
    expect(createHash('sha256').update(shown).digest('hex')).toBe(row?.textHash);
    expect(mail?.text).toContain('Uw verzekeringen\n\nnl insurance deux');
    const [act] = await findActs(cms, 'note-acknowledgements', row?.id);
    expect(act).toMatchObject({ act: 'noteAcknowledged', actorId: String(anne.id) });
  });

  it('is written and mailed once for an application and a version, however often', async () => {
    const reference = 'DUO-BBBB-2222';
    const email = 'twice@volunteer.example';
    await Promise.all(Array.from({ length: 8 }, () => acknowledge({ reference, email })));
    expect(await listRows(reference)).toHaveLength(1);
    expect(await listMails(email)).toHaveLength(1);
    await acknowledge({ reference, email, version: '1' });
    expect(await listRows(reference)).toHaveLength(2);
  });

  it('is undone with the transaction that it is part of', async () => {
    const reference = 'DUO-CCCC-3333';
    const email = 'undone@volunteer.example';
    const req = await createLocalReq({}, payload);
    const all = runInTransaction(req, async () => {
      await acknowledgeNote(req, given({ reference, email }));
      throw new Error('stop');
    });
    await expect(all).rejects.toThrow('stop');
    expect(await listRows(reference)).toEqual([]);
    expect(await listMails(email)).toEqual([]);
  });

  it('is refused for a version that was never written', async () => {
    for (const version of ['9', '', '-1', '1e0', "1' or 1"]) {
      await expect(acknowledge({ reference: 'DUO-DDDD-4444', version })).rejects.toThrow(
        'no information note',
      );
    }
    expect(await listRows('DUO-DDDD-4444')).toEqual([]);
  });

  it('is exported to the volunteer, and its proof outlives the account by number alone', async () => {
    const { myDataExportSchema } = await import('@duo/domain/privacy/export');
    const exported = await anne.portal('GET', '/my-data/export');
    const { noteAcknowledgements } = myDataExportSchema.parse(exported.body);
    expect(noteAcknowledgements[0]).toMatchObject({
      application: 'DUO-AAAA-1111',
      noteVersion: '2',
    });
    const { body } = await anne.portal('GET', '/my-data');
    expect(body.kept).toContainEqual({ because: 'kept.noteProof', forMonths: 60 });
    const { eraseVolunteer } = await import('../../src/privacy/erase-volunteer.ts');
    await eraseVolunteer(await createLocalReq({}, payload), anne.id, { reason: 'dataErased' });
    const [row] = await listRows('DUO-AAAA-1111');
    expect(row?.volunteerId).toBe(String(anne.id));
    expect(JSON.stringify(row)).not.toContain('anne');
    expect(await listMails(anne.email)).toEqual([]);
  });

  it('can be changed or removed by nobody, nor by the product itself', async () => {
    const [row] = await listRows('DUO-BBBB-2222');
    const one = {
      collection: 'note-acknowledgements',
      id: row?.id ?? 0,
      overrideAccess: true,
    } as const;
    await expect(payload.update({ ...one, data: { noteVersion: '7' } })).rejects.toThrow();
    await expect(payload.delete(one)).rejects.toThrow();
  });
});
