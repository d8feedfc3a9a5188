import { type Day, dayOf } from '@duo/domain/applications/days';
import type { Where } from 'payload';
import type { Reader } from '../../../admin/desk/reader.ts';
import { recordAct } from '../../../audit/record-act.ts';
import { findReadable } from '../../staff/find-application.ts';

/** A draft that the reader began on the telephone. */
export interface OwnDraft {
  reference: string;
  name: string | null;
  begunOn: Day;
}

const mostDrafts = 20;

/**
 * The drafts that the reader writes down on the telephone and that are in no branch's list yet, since no city
 * was named, the oldest first. That they were listed is in the audit.
 */
export async function loadOwnDrafts({ req, user }: Reader): Promise<OwnDraft[]> {
  const where: Where = {
    and: [
      { branch: { exists: false } },
      { queue: { equals: 'draft' } },
      { owner: { equals: user.id } },
    ],
  };
  const found = await findReadable(req, where, { limit: mostDrafts, sort: ['byDue', 'id'] });
  if (found.length > 0) {
    const about = { collection: 'applications' };
    await recordAct(req, { act: 'applicationsListed', about, count: found.length });
  }
  return found.map(({ reference, name, startedAt }) => ({
    reference,
    name: name ?? null,
    begunOn: dayOf(new Date(startedAt)),
  }));
}
