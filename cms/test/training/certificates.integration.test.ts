import { afterAll, describe, expect, it } from 'vitest';
import { mailKindsTo } from '../applications/support/acting.ts';
import { startCms } from '../support/start-cms.ts';
import { createVerifier, download, makeAll, openGraduation } from './support/graduates.ts';
import { createLearner, stateOf } from './support/learner.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { finish, graduate, certificatesOf, newRequest, course } = await openGraduation(cms);
const { issueCertificate } = await import('../../src/training/certificates/issue-certificate.ts');
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const year = new Date().getFullYear();

describe('Completing the course', () => {
  it('issues one certificate, however often it is completed at the same moment', async () => {
    const learner = await createLearner(cms);
    await Promise.all(Array.from({ length: 50 }, () => finish(learner)));
    expect(await certificatesOf(learner)).toEqual([
      expect.objectContaining({
        number: `${year}-000001`,
        name: 'Marie Lambert',
        courseTitle: 'Devenir mentor',
        language: 'fr',
        completedOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(),
        hours: 1,
        code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{20}$/),
        pdfState: 'waiting',
      }),
    ]);
    expect(await stateOf(cms, learner)).toBe('ready');
  });

  it('issues one, however many transactions issue it side by side', async () => {
    const { learner, certificate } = await graduate();
    const completion = {
      volunteerId: learner.id,
      enrolmentId: certificate.enrolment,
      courseId: course.id,
      applicationId: learner.application,
      now: new Date(),
    };
    const issueAgain = async () => {
      const req = await newRequest();
      await runInTransaction(req, () => issueCertificate(req, completion));
    };
    await Promise.all(Array.from({ length: 20 }, issueAgain));
    expect(await certificatesOf(learner)).toHaveLength(1);
  });

  it('leaves no gap in the numbers where a transaction is undone', async () => {
    const { certificate: before } = await graduate();
    const req = await newRequest();
    const { takeNumber } = await import('../../src/training/certificates/take-number.ts');
    const undone = runInTransaction(req, async () => {
      await takeNumber(req, String(year));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const { certificate: after } = await graduate();
    const count = ({ number }: { number: string }) => Number(number.slice(5));
    expect(count(after)).toBe(count(before) + 1);
  });

  it('counts each year by itself', async () => {
    const { takeNumber } = await import('../../src/training/certificates/take-number.ts');
    const req = await newRequest();
    const numbers = await runInTransaction(req, async () => [
      await takeNumber(req, '1999'),
      await takeNumber(req, '1999'),
      await takeNumber(req, '1998'),
    ]);
    expect(numbers).toEqual(['1999-000001', '1999-000002', '1998-000001']);
  });
});

describe('The PDF', () => {
  it('is there for its holder alone once it is made, and she is told', async () => {
    const { learner, certificate } = await graduate();
    const other = await createLearner(cms);
    expect((await download(cms, learner, 'certificate')).response.status).toBe(404);
    expect((await learner.course()).certificate).toMatchObject({
      number: certificate.number,
      name: 'Marie Lambert',
      isReady: false,
      verificationUrl: `http://localhost:3000/fr/certificat/${certificate.code.toLowerCase()}`,
    });
    await makeAll(cms);
    const { response, bytes } = await download(cms, learner, 'certificate');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain(`duo-${certificate.number}.pdf`);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await learner.course()).certificate?.isReady).toBe(true);
    expect((await mailKindsTo(cms, learner.email)).at(-1)).toBe('certificateIssued');
    expect((await download(cms, other, 'certificate')).response.status).toBe(404);
    expect((await download(cms, { token: 'none' }, 'certificate')).response.status).toBe(401);
  });

  it('never changes a byte, whatever becomes of the course and of the name', async () => {
    const { learner, certificate } = await graduate();
    await makeAll(cms);
    const { bytes: before } = await download(cms, learner, 'certificate');
    const { id } = course;
    const kept = await payload.db.findOne({ collection: 'courses', where: { id: { equals: id } } });
    const edited = { ...kept, title: { fr: 'Autre chose' }, hours: 99 };
    await payload.db.updateOne({ collection: 'courses', id, data: edited, req: {} });
    await payload.db.updateOne({
      collection: 'applications',
      id: learner.application,
      data: { name: 'Quelqu’un d’autre' },
      req: {},
    });
    await finish(learner);
    await makeAll(cms);
    const { bytes: after } = await download(cms, learner, 'certificate');
    expect(after.equals(before)).toBe(true);
    expect(await certificatesOf(learner)).toEqual([
      expect.objectContaining({ number: certificate.number, courseTitle: certificate.courseTitle }),
    ]);
    const { certificate: next } = await graduate();
    expect(next).toMatchObject({ courseTitle: 'Autre chose', hours: 99 });
  });

  it('is tried again, later each time, where it could not be made; each certificate by itself', async () => {
    const { learner: unlucky, certificate } = await graduate();
    const { learner: lucky } = await graduate();
    const failed: unknown[] = [];
    const { renderCertificate } = await import(
      '../../src/training/certificates/pdf/render-certificate.ts'
    );
    await makeAll(cms, {
      render: async (facts) => {
        if (facts.id === certificate.id && failed.length < 2) {
          failed.push(facts.id);
          throw new Error('the disk is full');
        }
        return renderCertificate({ facts, organisation: 'DUO', siteUrl: 'http://localhost:3000' });
      },
    });
    expect(failed).toHaveLength(2);
    expect((await certificatesOf(unlucky))[0]).toMatchObject({ attempts: 3, pdfState: 'made' });
    expect((await certificatesOf(lucky))[0]).toMatchObject({ attempts: 1 });
  });

  it('is made once, by whichever of several processes', async () => {
    const { learner, certificate } = await graduate();
    const made: string[] = [];
    const render = async ({ number }: { number: string }) => {
      made.push(number);
      return Buffer.from('%PDF-');
    };
    await Promise.all([
      makeAll(cms, { render }),
      makeAll(cms, { render }),
      makeAll(cms, { render }),
    ]);
    expect(made).toEqual([certificate.number]);
    expect(
      (await mailKindsTo(cms, learner.email)).filter((kind) => kind === 'certificateIssued'),
    ).toHaveLength(1);
  });

  it('made under a lease that has ended is thrown away', async () => {
    const { learner, certificate } = await graduate();
    const { claimMaking } = await import('../../src/training/certificates/claim-making.ts');
    const { keepPdf } = await import('../../src/training/certificates/keep-pdf.ts');
    const slow = await claimMaking(payload, { now: new Date(), leaseMs: -1 });
    const quick = await claimMaking(payload, { now: new Date(), leaseMs: 60_000 });
    if (!slow || !quick) throw new Error('Nothing was due.');
    expect([slow.certificate.id, quick.certificate.id]).toEqual([certificate.id, certificate.id]);
    expect(await keepPdf(payload, slow, Buffer.from('%PDF-slow'))).toBe(false);
    expect(await keepPdf(payload, quick, Buffer.from('%PDF-quick'))).toBe(true);
    expect(await keepPdf(payload, slow, Buffer.from('%PDF-slow'))).toBe(false);
    expect((await download(cms, learner, 'certificate')).bytes.toString()).toBe('%PDF-quick');
  });
});

describe('Erasing her data', () => {
  it('takes the certificate along, which nobody can verify any more; the number is not used again', async () => {
    const { learner, certificate } = await graduate();
    await makeAll(cms);
    const { body: exported } = await learner.portal('GET', '/my-data/export');
    expect(exported.certificates).toEqual([
      expect.objectContaining({
        number: certificate.number,
        code: certificate.code,
        name: 'Marie Lambert',
        badge: certificate.badge,
        revokedAt: null,
      }),
    ]);
    const verify = createVerifier(cms);
    expect((await verify(certificate.code)).body.outcome).toBe('valid');
    await learner.portal('POST', '/my-data/erase', { body: { confirmed: true } });
    expect((await verify(certificate.code)).body).toEqual({ outcome: 'unknown' });
    const where = { volunteer: { equals: String(learner.id) } };
    for (const collection of ['certificates', 'certificate-files'] as const) {
      expect((await payload.db.count({ collection, where })).totalDocs).toBe(0);
    }
    const { certificate: next } = await graduate();
    expect(next.number > certificate.number).toBe(true);
  });
});
