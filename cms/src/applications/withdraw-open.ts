import type { PayloadRequest } from 'payload';
import { findOpen } from './find-own.ts';
import { stepApplication } from './take-step.ts';

/**
 * Withdraws the application of a volunteer who no longer agrees that her answers are used to decide, in
 * the transaction of `req`. A draft stays: nobody decides on it before she sends it.
 */
export async function withdrawOpen(
  req: PayloadRequest,
  volunteerId: number | string,
  now: Date,
): Promise<void> {
  const application = await findOpen(req, volunteerId);
  if (application?.listing !== 'open') return;
  await stepApplication(req, {
    id: application.id,
    transition: 'withdraw',
    actor: 'volunteer',
    by: { collection: 'volunteers', id: volunteerId },
    door: 'portal',
    now,
  });
}
