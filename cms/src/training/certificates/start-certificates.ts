import { createLocalReq, type Payload } from 'payload';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { startCertificateMaker } from './certificate-maker.ts';
import { keepSigningKey } from './signing-key.ts';

/** Begins what a process of the CMS does about certificates by itself. @returns what ends it. */
export async function startCertificates(payload: Payload): Promise<() => Promise<void>> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, () => keepSigningKey(req));
  return startCertificateMaker({ payload });
}
