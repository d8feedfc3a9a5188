import { createLocalReq } from 'payload';
import type { Certificate } from '../../../src/payload-types.ts';
import type { MakerOptions } from '../../../src/training/certificates/certificate-maker.ts';
import { createClient } from '../../support/client.ts';
import { vouch } from '../../support/portal.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { addCourse } from './course.ts';
import { createLearner, type Learner } from './learner.ts';

const lesson = 'only';

/** A course of one lesson, for those who are to finish it, and what is kept of their certificates. */
export async function openGraduation(cms: TestCms) {
  const { payload } = cms;
  const course = await addCourse(cms, [{ key: 'm', lessons: [{ key: lesson }] }]);
  const certificatesOf = async ({ id }: Pick<Learner, 'id'>): Promise<Certificate[]> => {
    const { docs } = await payload.find({
      collection: 'certificates',
      where: { volunteer: { equals: String(id) } },
      sort: 'id',
      pagination: false,
      showHiddenFields: true,
      overrideAccess: true,
    });
    return docs;
  };
  const finish = (learner: Learner) => learner.act('finish', { lesson });
  return {
    course,
    finish,
    certificatesOf,
    graduate: async (name?: string): Promise<{ learner: Learner; certificate: Certificate }> => {
      const learner = await createLearner(cms, name);
      await finish(learner);
      const [certificate] = await certificatesOf(learner);
      if (!certificate) throw new Error('No certificate was issued.');
      return { learner, certificate };
    },
    newRequest: () => createLocalReq({}, payload),
  };
}

/** Makes what is due, until nothing is. */
export async function makeAll(
  { payload }: TestCms,
  options: Partial<MakerOptions> = {},
): Promise<void> {
  const { startCertificateMaker } = await import(
    '../../../src/training/certificates/certificate-maker.ts'
  );
  const stop = startCertificateMaker({ payload, lookEveryMs: 20, ...options });
  const where = { pdfState: { not_equals: 'made' } };
  const countUnmade = async () =>
    (await payload.db.count({ collection: 'certificates', where })).totalDocs;
  while ((await countUnmade()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
}

/** Asks about a code as the site does for one of its readers. */
export function createVerifier(cms: TestCms, clientAddress = '203.0.113.9') {
  const ask = createClient(cms);
  return async (code: string) => {
    const { configuration } = await import('../../../src/configuration.ts');
    const headers = vouch(configuration.purgeKey, clientAddress);
    return ask('GET', `/api/published/certificate?code=${encodeURIComponent(code)}`, { headers });
  };
}

/** The bytes that the portal gets for somebody. */
export async function download(cms: TestCms, { token }: Pick<Learner, 'token'>, what: string) {
  const { configuration } = await import('../../../src/configuration.ts');
  const response = await fetch(`${cms.url}/api/portal/training/${what}`, {
    headers: {
      ...vouch(configuration.portalKey, '203.0.113.9'),
      authorization: `Session ${token}`,
    },
  });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}
