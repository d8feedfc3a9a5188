import type { BeginAnswer } from '@duo/domain/applications/application-view';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { findApplication } from './find-application.ts';
import { findOpen, mayBegin } from './find-own.ts';
import { emailKey, volunteerKey } from './open-key.ts';
import { createApplication, updateApplication } from './update-application.ts';
import { writeHistory } from './write-history.ts';

interface Beginner {
  id: number | string;
  /** Of the account, and so proven to be hers. */
  email: string;
}

/** Goes on with what was written down for her address on the telephone before she had an account. */
async function takeUp(
  req: PayloadRequest,
  { id, email }: Beginner,
  now: Date,
): Promise<Application | null> {
  const before = await findApplication(req, { openKey: { equals: emailKey(email) } });
  if (!before || !(await mayBegin(req, id, { now })).now) return null;
  const own = { volunteer: id as number, openKey: volunteerKey(id) };
  const application = await updateApplication(req, before, own, now);
  const by = { collection: 'volunteers', id } as const;
  await writeHistory(req, { application, kind: 'takenUp', at: now, by, door: 'portal' });
  return application;
}

/** Begins the application of a volunteer, in the transaction of `req`, or finds the one that is open. */
export async function beginApplication(
  req: PayloadRequest,
  { id, email }: Beginner,
  { language, now }: { language: Language; now: Date },
): Promise<BeginAnswer> {
  const open = (await findOpen(req, id)) ?? (await takeUp(req, { id, email }, now));
  if (open) return { outcome: 'open', reference: open.reference };
  const may = await mayBegin(req, id, { now });
  if (!may.now) return { outcome: 'tooEarly', from: may.from };
  const openKey = volunteerKey(id);
  const begun = { openKey, volunteer: id as number, email, language, channel: 'portal' } as const;
  const application = await createApplication(req, begun, now);
  const by = { collection: 'volunteers', id } as const;
  await writeHistory(req, { application, kind: 'begun', at: now, by, door: 'portal' });
  return { outcome: 'begun', reference: application.reference };
}
