import type { StepActor, TransitionName } from '@duo/domain/applications/lifecycle';
import { createLocalReq, type PayloadRequest } from 'payload';
import type { ApplicationChange } from '../../../src/applications/update-application.ts';
import type { Application, ApplicationHistory } from '../../../src/payload-types.ts';
import type { TestCms } from '../../support/start-cms.ts';

type Id = number | string;

interface Acting {
  actor?: StepActor;
  /** Of a member of staff. */
  staffId?: Id;
  seenRevision?: number;
  reason?: string;
  returnOn?: string;
  now?: Date;
}

async function inTransaction<T>(cms: TestCms, work: (req: PayloadRequest) => Promise<T>) {
  const { runInTransaction } = await import('../../../src/database/run-in-transaction.ts');
  const req = await createLocalReq({}, cms.payload);
  return runInTransaction(req, () => work(req));
}

/** Takes a step as staff do; as an admin with a reason, where nothing else is said. */
export async function take(
  cms: TestCms,
  id: Id,
  transition: TransitionName,
  { actor = 'admin', staffId, reason = 'Because.', now = new Date(), ...also }: Acting = {},
) {
  const { stepApplication } = await import('../../../src/applications/take-step.ts');
  const by = staffId === undefined ? null : ({ collection: 'staff', id: staffId } as const);
  const asked = { id, transition, actor, by, door: 'admin', reason, now, ...also } as const;
  return stepApplication(await createLocalReq({}, cms.payload), asked);
}

/** The row of an application. */
export async function readApplication({ payload }: TestCms, id: Id): Promise<Application> {
  const where = { id: { equals: id } };
  return (await payload.db.findOne({ collection: 'applications', where, req: {} })) as Application;
}

/** Writes facts into an application, as what staff record does. */
export function record(cms: TestCms, id: Id, change: ApplicationChange): Promise<Application> {
  return inTransaction(cms, async (req) => {
    const { updateApplication } = await import('../../../src/applications/update-application.ts');
    return updateApplication(req, await readApplication(cms, id), change, new Date());
  });
}

/** The history of an application, in its order. */
export async function historyOf({ payload }: TestCms, id: Id): Promise<ApplicationHistory[]> {
  const { docs } = await payload.find({
    collection: 'application-history',
    where: { application: { equals: id } },
    sort: ['at', 'id'],
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}

/** The kinds of the mails to an address, the first one first. */
export async function mailKindsTo({ payload }: TestCms, to: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: to } },
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ kind }) => kind);
}
