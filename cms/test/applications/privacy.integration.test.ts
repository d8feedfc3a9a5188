import { myDataExportSchema } from '@duo/domain/privacy/export';
import { createLocalReq } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { type Outbox, openOutbox } from '../mail/support/outbox.ts';
import { findTraces } from '../privacy/support/traces.ts';
import { signIn } from '../support/staff.ts';
import { historyOf, readApplication, record } from './support/acting.ts';
import type { Applicant } from './support/applicant.ts';
import { createWrittenAbout, readKeptSums } from './support/lives.ts';
import { openOffice } from './support/office.ts';

const outbox: Outbox = await openOutbox();
const { cms, payload } = outbox;
afterAll(() => outbox.stop());
const office = await openOffice(cms);

const collections = [
  'applications',
  'application-history',
  'application-messages',
  'application-notes',
  'application-words',
] as const;

const countAll = () =>
  Promise.all(
    collections.map(
      async (collection) => (await payload.count({ collection, overrideAccess: true })).totalDocs,
    ),
  );

const admin = await signIn(cms, 'admin');

const eraseOf = ({ portal }: Applicant) =>
  portal('POST', '/my-data/erase', { body: { confirmed: true } });

describe('The export of one’s data', () => {
  it('has the application as she gave it, what happened, and what was written to each other', async () => {
    const applicant = await createWrittenAbout(cms, office, 'Odile Verbeke');
    await applicant.save('phone', { phone: '02 203 02 31' }, { seenRevision: 1 });
    const { id, reference } = await applicant.row();
    const { body } = await applicant.portal('GET', '/my-data/export');
    const exported = myDataExportSchema.parse(body);
    expect(exported.applications).toMatchObject([
      {
        id,
        reference,
        state: 'screening',
        answers: { name: { value: { name: 'Odile Verbeke' } } },
      },
    ]);
    expect(exported.applicationHistory.map(({ kind, to, by }) => [kind, to, by])).toEqual([
      ['begun', null, 'volunteers'],
      ['step', 'submitted', 'volunteers'],
      ['step', 'screening', null],
      ['answer', null, 'volunteers'],
    ]);
    expect(exported.applicationMessages).toMatchObject([
      { application: id, by: 'volunteer', text: 'Je suis Odile Verbeke.' },
    ]);
    expect(exported.noteAcknowledgements).toMatchObject([{ application: reference }]);
    expect(exported.mails.map(({ kind }) => kind)).toEqual([
      'applicationSubmitted',
      'informationNote',
    ]);
  });

  it('has nothing of the staff’s side, nor of others', async () => {
    const [applicant, other] = [
      await createWrittenAbout(cms, office, 'Paula Desmet'),
      await createWrittenAbout(cms, office, 'Quirine Maes'),
    ];
    const bytes = JSON.stringify((await applicant.portal('GET', '/my-data/export')).body);
    for (const text of [
      'a rappelé',
      'c’est bien',
      admin.email,
      'Quirine',
      (await other.row()).reference,
    ]) {
      expect(bytes).not.toContain(text);
    }
  });
});

describe('An erasure', () => {
  it('takes the application along with all that belongs to it, and puts the sums right', async () => {
    const [before, sumsBefore] = [await countAll(), await readKeptSums(cms)];
    const leaving = await createWrittenAbout(cms, office, 'Roberte Vancauwenberghe');
    expect(await countAll()).not.toEqual(before);
    expect((await eraseOf(leaving)).body).toEqual({ outcome: 'erased' });
    expect(await countAll()).toEqual(before);
    expect(await readKeptSums(cms)).toEqual(sumsBefore);
  });

  it('leaves neither name, mail nor number in the files of the database', async () => {
    const name = 'Sidonie Vanderstraeten';
    const leaving = await createWrittenAbout(cms, office, name);
    await leaving.save('phone', { phone: '0499 88 77 66' }, { seenRevision: 1 });
    await eraseOf(leaving);
    await outbox.sendAll();
    for (const text of [name, 'Vanderstraeten', 'sidonie', '0499 88 77 66', '32499887766']) {
      expect([text, findTraces(cms, text)]).toEqual([text, []]);
    }
    expect(findTraces(cms, leaving.email)).toEqual([]);
  });

  it('takes along what was written down for her address, and what was merged into hers', async () => {
    const leaving = await createWrittenAbout(cms, office, 'Thérèse Claes');
    const { id, email } = await leaving.row();
    const { createApplication } = await import('../../src/applications/update-application.ts');
    const make = async (openKey: string, address: string) => {
      const data = { openKey, email: address, language: 'fr', channel: 'telephone' } as const;
      return createApplication(await createLocalReq({}, payload), data, new Date());
    };
    const forAddress = await make(`email/${email}`, email ?? '');
    const merged = await make('email/other@helped.example', 'other@helped.example');
    const stranger = await make('email/stranger@helped.example', 'stranger@helped.example');
    await record(cms, merged.id, { listing: 'merged', mergedInto: id });
    await eraseOf(leaving);
    expect(await readApplication(cms, forAddress.id)).toBeNull();
    expect(await readApplication(cms, merged.id)).toBeNull();
    expect(await readApplication(cms, stranger.id)).not.toBeNull();
  });

  it('leaves others’ applications alone', async () => {
    const staying = await createWrittenAbout(cms, office, 'Ursula Peeters');
    const leaving = await createWrittenAbout(cms, office, 'Valérie Jacobs');
    const { id } = await staying.row();
    const before = await historyOf(cms, id);
    await eraseOf(leaving);
    expect(await historyOf(cms, id)).toEqual(before);
    expect((await staying.look()).application?.messages).toHaveLength(1);
  });
});
