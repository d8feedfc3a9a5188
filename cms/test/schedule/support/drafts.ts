import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload } from 'payload';
import type { Application } from '../../../src/payload-types.ts';

/** A draft of a volunteer with an account, last touched at `at`. */
export async function beginDraft(payload: Payload, email: string, at: Date): Promise<Application> {
  const { createApplication } = await import('../../../src/applications/update-application.ts');
  const { runInTransaction } = await import('../../../src/database/run-in-transaction.ts');
  const data = { email, language: 'fr' } as const;
  const { id } = await payload.create({ collection: 'volunteers', data, overrideAccess: true });
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, () =>
    createApplication(
      req,
      { openKey: `volunteer/${id}`, volunteer: id, email, language: 'fr', channel: 'portal' },
      at,
    ),
  );
}

/** A draft that staff began with somebody on the telephone who has no account. */
export async function beginByTelephone(payload: Payload, email: string, at: Date) {
  const { createApplication } = await import('../../../src/applications/update-application.ts');
  const { runInTransaction } = await import('../../../src/database/run-in-transaction.ts');
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, () =>
    createApplication(
      req,
      { openKey: `email/${randomUUID()}`, email, language: 'fr', channel: 'telephone' },
      at,
    ),
  );
}

/** The kinds of the mails to an address, the first one first. */
export async function listKinds(payload: Payload, to: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: to } },
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ kind }) => kind);
}
