import { countDays, dayOf } from '@duo/domain/applications/days';
import type { PayloadRequest } from 'payload';
import type { Application, ApplicationHistory } from '../../payload-types.ts';
import type { StepTaken } from './list-sum-changes.ts';

type Entry = Pick<ApplicationHistory, 'at' | 'from' | 'to'>;

/** The steps that an application took, of its entries of the kind `step` in their order. */
export function readSteps(
  { startedAt }: Pick<Application, 'startedAt'>,
  entries: readonly Entry[],
): StepTaken[] {
  let since = dayOf(new Date(startedAt));
  return entries.flatMap(({ at, from, to }) => {
    if (!from || !to) return [];
    const day = dayOf(new Date(at));
    const step = { from, to, days: countDays(since, day), month: day.slice(0, 7) };
    since = day;
    return [step];
  });
}

/** The steps that an application has taken so far, in the transaction of `req`. */
export async function loadSteps(
  req: PayloadRequest,
  application: Pick<Application, 'id' | 'startedAt'>,
): Promise<StepTaken[]> {
  const { docs } = await req.payload.db.find<ApplicationHistory>({
    collection: 'application-history',
    where: { and: [{ application: { equals: application.id } }, { kind: { equals: 'step' } }] },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return readSteps(application, docs);
}
