import type { ConfirmAnswer, ConfirmApplication } from '@duo/domain/applications/application-view';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { Application, Volunteer } from '../payload-types.ts';
import { findByToken } from './confirmation-link.ts';
import { mayBegin } from './find-own.ts';
import { keepAnswer } from './keep-answer.ts';
import { volunteerKey } from './open-key.ts';
import { orRefused, submitApplication } from './submit-application.ts';
import { updateApplication } from './update-application.ts';

type Confirmation = ConfirmApplication & { now: Date };

const collection = 'volunteers';

/** The account of an address; who has the mail with the link has the address, so that it may begin by it. */
async function findOrCreateVolunteer(
  req: PayloadRequest,
  email: string,
  language: Language,
): Promise<Volunteer> {
  const where = { email: { equals: email } };
  const found = await req.payload.db.findOne<Volunteer>({ collection, where, req });
  if (found) return found;
  const data = { email, language };
  return req.payload.create({ collection, data, depth: 0, overrideAccess: true, req });
}

/** Keeps what was agreed to on the page of the link as answers of the volunteer's own. */
async function keepAgreements(
  req: PayloadRequest,
  draft: Application,
  { volunteerId, ...asked }: Confirmation & { volunteerId: number | string },
): Promise<Application> {
  const values: [Question, RawAnswer][] = [
    ['note', { acknowledged: asked.noteVersion }],
    ['consents', { agreed: asked.agreed }],
  ];
  const { language, now } = asked;
  const given = {
    origin: 'volunteer',
    by: { collection, id: volunteerId },
    door: 'link',
    language,
    now,
  } as const;
  let application = draft;
  for (const [question, value] of values) {
    ({ application } = await keepAnswer(req, { application, question, value, ...given }));
  }
  return application;
}

async function submitConfirmed(
  req: PayloadRequest,
  draft: Application,
  asked: Confirmation,
): Promise<Application | 'taken'> {
  const { id: volunteerId } = await findOrCreateVolunteer(req, draft.email ?? '', asked.language);
  const { now } = asked;
  const may = await mayBegin(req, volunteerId, { now, except: draft.id });
  if (!may.now) return 'taken';
  const answered = await keepAgreements(req, draft, { ...asked, volunteerId });
  const own = { volunteer: volunteerId as number, openKey: volunteerKey(volunteerId) };
  const confirmed = await updateApplication(
    req,
    answered,
    { ...own, confirmedAt: now.toISOString() },
    now,
  );
  return submitApplication(req, confirmed, { volunteerId, door: 'link', now });
}

/**
 * Confirms what was written down on the telephone, and submits it, for whoever holds the link: all of it,
 * the account too, or nothing. Pressed twice, it gives the same answer.
 */
export async function confirmApplication(
  req: PayloadRequest,
  asked: Confirmation,
): Promise<ConfirmAnswer> {
  const submission = await orRefused(req, async () => {
    const application = await findByToken(req, asked.token, asked.now);
    if (application?.listing !== 'draft') return application;
    return submitConfirmed(req, application, asked);
  });
  if ('refused' in submission) return { outcome: 'refused', ...submission.refused };
  const { application } = submission;
  if (application === null) return { outcome: 'unknown' };
  if (application === 'taken') return { outcome: 'alreadyApplied' };
  return { outcome: 'submitted', reference: application.reference };
}
