import { readReference } from '@duo/domain/applications/reference';
import { z } from 'zod';
import { refuse, type StaffAnswer } from '../../../edge/staff-answer.ts';
import type { Application } from '../../../payload-types.ts';
import { listOwnBranches } from '../../application-access.ts';
import { findApplication } from '../../find-application.ts';
import { updateApplication } from '../../update-application.ts';
import { writeHistory } from '../../write-history.ts';
import { idOf } from '../colleagues.ts';
import { findByReference } from '../find-application.ts';
import { type Asked, staffEndpoint } from '../staff-endpoint.ts';

const input = z.object({ reference: z.string().max(40) });

/** Whether the person on the telephone has named the city of whoever asks, or none yet. */
function isNear({ req, actor }: Asked<unknown>, { branch }: Application): boolean {
  const branchId = idOf(branch);
  if (actor === 'admin' || branchId === null) return true;
  return listOwnBranches(req).some((own) => String(own) === String(branchId));
}

/** The draft that somebody began in the portal; null for anything else, whatever it is. */
async function findDraft(asked: Asked<z.output<typeof input>>): Promise<Application | null> {
  const reference = readReference(asked.input.reference);
  if (!reference) return null;
  const found = await findApplication(asked.req, { reference: { equals: reference } });
  const isDraft = found?.listing === 'draft' && found.channel === 'portal';
  return found && isDraft && isNear(asked, found) ? found : null;
}

async function takeUp({ req, by, now }: Asked<unknown>, before: Application): Promise<void> {
  const owner = (idOf(before.owner) ?? by.id) as number;
  const data = { channel: 'telephone', confirmedAt: null, owner } as const;
  const application = await updateApplication(req, before, data, now);
  await writeHistory(req, { application, kind: 'takenUp', at: now, by, door: 'telephone' });
}

/**
 * `POST /api/applications/by-telephone/take-up`: goes on with a draft of the portal together with its person,
 * who reads out the reference. From then on it waits for the link that confirms it.
 */
export const takeUpByTelephone = staffEndpoint(
  { path: '/by-telephone/take-up', input },
  async (asked): Promise<(StaffAnswer & { reference: string }) | Response> => {
    const { req, say } = asked;
    const draft = await findDraft(asked);
    const known = draft ?? (await findByReference(req, asked.input.reference));
    if (!known) return refuse({ status: 404, message: say('applications.telephone.noDraft') });
    const { reference } = known;
    if (known.listing !== 'draft') {
      return { outcome: 'refused', reference, message: say('applications.telephone.closed') };
    }
    if (draft) await takeUp(asked, draft);
    return { outcome: 'done', reference, message: say('applications.telephone.takenUp') };
  },
);
