import { defaultLanguage } from '@duo/domain/languages/languages';
import { createLocalReq, type Payload } from 'payload';
import { followTraining } from '../../../applications/take-step.ts';
import { runInTransaction } from '../../../database/run-in-transaction.ts';
import type { Application } from '../../../payload-types.ts';
import { readCourse } from '../material.ts';

const mostAtOnce = 100;

async function findAccepted(payload: Payload): Promise<Application['id'][]> {
  const { docs } = await payload.db.find<Application>({
    collection: 'applications',
    where: {
      and: [
        { state: { equals: 'accepted' } },
        { listing: { equals: 'open' } },
        { volunteer: { exists: true } },
      ],
    },
    select: { reference: true },
    sort: 'stateSince',
    limit: mostAtOnce,
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/**
 * Enrols those who were accepted while no course for mentors was live, now that one is; each once, however many
 * processes look at the same time. What fails is tried again the next time.
 */
export async function enrolAccepted(payload: Payload, now: Date): Promise<void> {
  const accepted = await findAccepted(payload);
  if (accepted.length === 0) return;
  if (!(await readCourse(await createLocalReq({}, payload), defaultLanguage))) return;
  for (const id of accepted) {
    const req = await createLocalReq({}, payload);
    try {
      await runInTransaction(req, () => followTraining(req, id, { door: 'schedule', now }));
    } catch (error) {
      payload.logger.error({ err: error, application: id, msg: 'A volunteer was not enrolled' });
    }
  }
}
