import { addDays, type Day, dayOf } from '@duo/domain/applications/days';
import { isFinal, mayApplyAgainAfterDays } from '@duo/domain/applications/states';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { findApplication } from './find-application.ts';
import { volunteerKey } from './open-key.ts';

type Id = number | string;

/** The open application of a volunteer, a draft too; null where there is none. */
export function findOpen(req: PayloadRequest, volunteerId: Id): Promise<Application | null> {
  return findApplication(req, { openKey: { equals: volunteerKey(volunteerId) } });
}

/** All applications of a volunteer, the last one first. */
async function findAll(req: PayloadRequest, volunteerId: Id): Promise<Application[]> {
  const { docs } = await req.payload.db.find<Application>({
    collection: 'applications',
    where: { volunteer: { equals: volunteerId } },
    sort: ['-startedAt', '-id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** The open application of a volunteer, or her last one; null before the first. */
export async function findPresent(
  req: PayloadRequest,
  volunteerId: Id,
): Promise<Application | null> {
  const [last = null] = await findAll(req, volunteerId);
  return (await findOpen(req, volunteerId)) ?? last;
}

type MayBegin = { now: true } | { now: false; from: Day | null };

/** A merged application stands where the one stands that staff go on with. */
async function followMerges(req: PayloadRequest, application: Application): Promise<Application> {
  const seen = new Set<Id>();
  let followed = application;
  while (followed.listing === 'merged' && followed.mergedInto && !seen.has(followed.id)) {
    seen.add(followed.id);
    const id =
      typeof followed.mergedInto === 'object' ? followed.mergedInto.id : followed.mergedInto;
    followed = (await findApplication(req, { id: { equals: id } })) ?? followed;
  }
  return followed;
}

/** From which day an application that stands so lets its volunteer begin another; null for none yet. */
function readmitsFrom({ state, stateSince }: Application): Day | null {
  const days = isFinal(state) ? mayApplyAgainAfterDays[state] : null;
  return days === null ? null : addDays(dayOf(new Date(stateSince)), days);
}

/**
 * Whether a volunteer may begin an application: with none open, and once each that ended lets her.
 * Source: `mayApplyAgainAfterDays`.
 * @param except an application that does not count.
 */
export async function mayBegin(
  req: PayloadRequest,
  volunteerId: Id,
  { now, except }: { now: Date; except?: Id },
): Promise<MayBegin> {
  const others = (await findAll(req, volunteerId)).filter(({ id }) => id !== except);
  const days: Day[] = [];
  for (const application of others) {
    const from = readmitsFrom(await followMerges(req, application));
    if (from === null) return { now: false, from: null };
    days.push(from);
  }
  const from = days.sort().at(-1);
  return from === undefined || from <= dayOf(now) ? { now: true } : { now: false, from };
}
