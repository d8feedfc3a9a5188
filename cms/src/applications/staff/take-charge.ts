import type { Application } from '../../payload-types.ts';
import { updateApplication } from '../update-application.ts';
import { type Door, writeHistory } from '../write-history.ts';
import type { Asked } from './staff-endpoint.ts';

/**
 * Makes a coordinator who acts on an application that nobody sees to its owner, in the transaction of the
 * request; whoever sees to it already goes on.
 */
export async function takeCharge(
  { req, actor, by, now }: Pick<Asked<unknown>, 'req' | 'actor' | 'by' | 'now'>,
  before: Application,
  door: Door,
): Promise<Application> {
  if (before.owner || actor !== 'coordinator') return before;
  const application = await updateApplication(req, before, { owner: by.id as number }, now);
  const detail = { owner: { before: null, after: String(by.id) } };
  await writeHistory(req, { application, kind: 'people', at: now, by, door, detail });
  return application;
}
