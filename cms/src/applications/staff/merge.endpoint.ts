import { isFinal } from '@duo/domain/applications/states';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act.ts';
import { refuse, type StaffAnswer } from '../../edge/staff-answer.ts';
import type { Application } from '../../payload-types.ts';
import { findApplication } from '../find-application.ts';
import { emailKey, endedKey, volunteerKey } from '../open-key.ts';
import { updateApplication } from '../update-application.ts';
import { writeHistory } from '../write-history.ts';
import { idOf } from './colleagues.ts';
import { findByReference, findReadable } from './find-application.ts';
import { type AskedOf, applicationEndpoint } from './staff-endpoint.ts';
import { reasonInput } from './staff-inputs.ts';

const mergeInput = z.object({ into: z.string().max(40), reason: reasonInput });
const partInput = z.object({ reason: reasonInput });

const collection = 'applications';

interface Pair {
  /** What is gone on with elsewhere. */
  one: Application;
  /** What is gone on with. */
  other: Application;
}

/** The two of a merge; the other is null once its volunteer's data were erased. */
type Parted = { one: Application; other: Application | null };

/** Writes into the history of both that they were merged or parted. */
async function recordBoth(
  { req, by, now, input }: AskedOf<{ reason: string }>,
  kind: 'merged' | 'parted',
  { one, other }: Parted,
): Promise<void> {
  const shared = { kind, at: now, by, door: 'admin', reason: input.reason } as const;
  const detail = other ? { into: String(other.id) } : {};
  await writeHistory(req, { ...shared, application: one, detail });
  if (other) {
    await writeHistory(req, { ...shared, application: other, detail: { from: String(one.id) } });
  }
  const act = kind === 'merged' ? 'applicationsMerged' : 'applicationsParted';
  await recordAct(req, { act, about: { collection, id: one.id } });
}

async function hasMerged(asked: AskedOf<unknown>, { id }: Application): Promise<boolean> {
  const where = { mergedInto: { equals: id } };
  return (await findApplication(asked.req, where)) !== null;
}

async function findRefusal(asked: AskedOf<unknown>, { one, other }: Pair): Promise<string | null> {
  const { say } = asked;
  if (one.id === other.id) return say('applications.merge.same');
  if (one.listing === 'merged') return say('applications.refused.merged');
  if (other.listing === 'merged') return say('applications.merge.otherMerged');
  if (one.listing === 'open' && other.listing !== 'open') return say('applications.merge.otherWay');
  return (await hasMerged(asked, one)) ? say('applications.merge.hasMerged') : null;
}

/**
 * `POST /api/applications/<reference>/merge`: says that staff go on with another application of the same
 * person. Its state, its answers and its history stay as they are; it leaves the lists, and is in nobody's
 * way.
 */
export const mergeEndpoint = applicationEndpoint(
  { path: '/merge', input: mergeInput },
  async (asked): Promise<StaffAnswer | Response> => {
    const { req, application: before, input, say, now } = asked;
    const other = await findByReference(req, input.into);
    if (!other) return refuse({ status: 404, message: say('applications.merge.unknown') });
    const refusal = await findRefusal(asked, { one: before, other });
    if (refusal) return { outcome: 'refused', message: refusal };
    const data = {
      listing: 'merged',
      mergedInto: other.id,
      openKey: endedKey(before.reference),
    } as const;
    const one = await updateApplication(req, before, data, now);
    await recordBoth(asked, 'merged', { one, other });
    const { reference } = other;
    return { outcome: 'done', message: say('applications.done.merged', { reference }) };
  },
);

function listingOf({ state }: Application): Application['listing'] {
  if (state === 'draft') return 'draft';
  return isFinal(state) ? 'ended' : 'open';
}

/** The key that it had before it was merged. */
function keyOf({ state, reference, volunteer, email }: Application): string {
  if (isFinal(state)) return endedKey(reference);
  const volunteerId = idOf(volunteer);
  return volunteerId === null ? emailKey(email ?? '') : volunteerKey(volunteerId);
}

async function isTaken({ req }: AskedOf<unknown>, openKey: string, { id }: Application) {
  const found = await findApplication(req, { openKey: { equals: openKey } });
  return found !== null && found.id !== id;
}

async function findOther({ req }: AskedOf<unknown>, { mergedInto }: Application) {
  const id = idOf(mergedInto);
  if (id === null) return null;
  const [other] = await findReadable(req, { id: { equals: id } }, { limit: 1 });
  return other;
}

/** `POST /api/applications/<reference>/part`: takes a merge back, for both. */
export const partEndpoint = applicationEndpoint(
  { path: '/part', input: partInput },
  async (asked): Promise<StaffAnswer | Response> => {
    const { req, application: before, say, now } = asked;
    if (before.listing !== 'merged') {
      return { outcome: 'refused', message: say('applications.part.notMerged') };
    }
    const other = await findOther(asked, before);
    if (other === undefined) {
      return refuse({ status: 404, message: say('applications.merge.unknown') });
    }
    const openKey = keyOf(before);
    if (await isTaken(asked, openKey, before)) {
      return { outcome: 'refused', message: say('applications.part.inTheWay') };
    }
    const data = { listing: listingOf(before), mergedInto: null, openKey };
    const one = await updateApplication(req, before, data, now);
    await recordBoth(asked, 'parted', { one, other });
    return { outcome: 'done', message: say('applications.done.parted') };
  },
);
