import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf } from '../applications/support/fill.ts';
import { createClient } from '../support/client.ts';
import { type SignedIn, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { createVerifier, makeAll, openGraduation } from './support/graduates.ts';
import { createLearner, type Learner } from './support/learner.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { graduate, certificatesOf, finish } = await openGraduation(cms);
const { loadCertificates } = await import(
  '../../src/training/trainers/certificates/load-certificates.ts'
);

let trainer: SignedIn;
beforeAll(async () => {
  trainer = await signIn(cms, 'trainer', 'Tineke');
});

async function load(learner: Learner) {
  const enrolment = String((await learner.enrolment())?.id);
  const found = await loadCertificates(await requestOf(payload, trainer.id), enrolment);
  if (!found) throw new Error('There is no such enrolment.');
  return found;
}

const act = (id: number | string, what: 'reissue' | 'revoke', body: object, by = trainer) =>
  by.ask('POST', `/api/certificates/${id}/${what}`, { body });

describe('The certificates of a learner', () => {
  it('are listed with their state, why, and the page on which anybody verifies them', async () => {
    const { learner, certificate } = await graduate();
    expect(await load(learner)).toEqual({
      name: 'Marie',
      certificates: [
        expect.objectContaining({ number: certificate.number, state: 'valid', unprintable: [] }),
      ],
    });
    const given = { name: 'Marie Lambert-Dupuis', reason: 'Nom de famille complété' };
    expect((await act(certificate.id, 'reissue', given)).body.outcome).toBe('reissued');
    const { certificates } = await load(learner);
    const [present, before] = certificates;
    expect(present).toMatchObject({ name: 'Marie Lambert-Dupuis', state: 'valid' });
    expect(before).toMatchObject({
      name: 'Marie Lambert',
      state: 'replaced',
      reason: 'Nom de famille complété',
      replacedBy: present?.number,
    });
    const [, code = ''] = /([^/]+)$/.exec(present?.verificationUrl ?? '') ?? [];
    const verify = createVerifier(cms);
    expect((await verify(code)).body).toMatchObject({
      outcome: 'valid',
      name: 'Marie Lambert-Dupuis',
    });
    const revoked = await act(present?.id ?? 0, 'revoke', { reason: 'Délivrée par erreur' });
    expect(revoked.body.outcome).toBe('revoked');
    expect((await load(learner)).certificates[0]).toMatchObject({
      state: 'revoked',
      reason: 'Délivrée par erreur',
    });
    expect((await verify(code)).body.outcome).toBe('revoked');
  });

  it('say nothing else of the person, and are nobody’s where the enrolment is none', async () => {
    const { learner } = await graduate();
    const all = JSON.stringify(await load(learner));
    for (const secret of [learner.email, '1961-03-27', 'badge', 'standingKey']) {
      expect(all).not.toContain(secret);
    }
    const req = await requestOf(payload, trainer.id);
    for (const typed of ['999999', '1;drop', '']) {
      expect(await loadCertificates(req, typed)).toBeNull();
    }
    expect((await load(await createLearner(cms))).certificates).toEqual([]);
  });
});

describe('A name that the certificate can’t print', () => {
  it('is refused in the trainer’s language, with its signs, and nothing is revoked', async () => {
    const { learner, certificate } = await graduate();
    const given = { name: 'أمينة', reason: 'Nom' };
    const { status, body } = await trainer.ask(
      'POST',
      `/api/certificates/${certificate.id}/reissue`,
      {
        body: given,
        headers: { 'accept-language': 'nl' },
      },
    );
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('Latijnse letters');
    expect(body.errors[0].message).toContain('أ');
    expect((await certificatesOf(learner)).map(({ revokedAt }) => revokedAt)).toEqual([null]);
  });

  it('gives way to one that it can print; where there is none, staff see its signs', async () => {
    const named = async (name: string, calledBy: string) => {
      const learner = await createLearner(cms);
      const id = learner.application;
      await payload.db.updateOne({ collection: 'applications', id, data: { name }, req: {} });
      const enrolment = (await learner.enrolment())?.id ?? 0;
      const data = { name: calledBy };
      await payload.db.updateOne({ collection: 'enrolments', id: enrolment, data, req: {} });
      await finish(learner);
      return (await load(learner)).certificates[0];
    };
    expect(await named('أمينة', 'Amina')).toMatchObject({ name: 'Amina', unprintable: [] });
    const greek = await named('Αθηνά', 'Αθηνά');
    expect(greek?.name).toBe('Αθηνά');
    expect(greek?.unprintable).toContain('θ');
    await makeAll(cms);
  });
});

describe('Reissuing and revoking', () => {
  it('are for trainers and admins alone', async () => {
    const { learner, certificate } = await graduate();
    const bodies = { reissue: { name: 'A', reason: 'b' }, revoke: { reason: 'b' } };
    const coordinator = await signIn(cms, 'coordinator');
    const editor = await signIn(cms, 'editor');
    for (const [what, body] of Object.entries(bodies)) {
      const address = `/api/certificates/${certificate.id}/${what}`;
      const asked = [coordinator, editor, learner].map(({ ask }) => ask('POST', address, { body }));
      asked.push(createClient(cms)('POST', address, { body }));
      const statuses = (await Promise.all(asked)).map(({ status }) => status);
      expect([what, ...statuses]).toEqual([what, 403, 403, 403, 403]);
    }
    expect((await certificatesOf(learner)).map(({ revokedAt }) => revokedAt)).toEqual([null]);
  });
});
