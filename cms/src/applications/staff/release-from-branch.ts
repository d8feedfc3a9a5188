import type { Application } from '../../payload-types.ts';
import { updateApplication } from '../update-application.ts';
import { writeHistory } from '../write-history.ts';
import { idOf, listCandidates } from './colleagues.ts';
import type { Asked } from './staff-endpoint.ts';

const parts = ['owner', 'cover'] as const;

/**
 * Frees an application that went to another branch from those who saw to it at the one before: they no
 * longer see it. In the transaction of the request.
 */
export async function releaseFromBranch(
  { req, by, now }: Pick<Asked<unknown>, 'req' | 'by' | 'now'>,
  before: Application,
): Promise<void> {
  const held = parts.filter((part) => idOf(before[part]) !== null);
  if (held.length === 0) return;
  const known = (await listCandidates(req, before)).map(({ id }) => id);
  const lost = held.filter((part) => !known.includes(String(idOf(before[part]))));
  if (lost.length === 0) return;
  const data = Object.fromEntries(lost.map((part) => [part, null]));
  const application = await updateApplication(req, before, data, now);
  const detail = Object.fromEntries(
    lost.map((part) => [part, { before: String(idOf(before[part])), after: null }]),
  );
  await writeHistory(req, { application, kind: 'people', at: now, by, door: 'admin', detail });
}
