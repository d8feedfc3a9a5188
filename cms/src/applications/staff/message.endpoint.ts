import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { StaffAnswer } from '../../edge/staff-answer.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import type { ApplicationMessage } from '../../payload-types.ts';
import { findOffice } from '../find-office.ts';
import { nameInMail, portalLink } from '../mail-step.ts';
import { updateApplication } from '../update-application.ts';
import { type AskedOf, applicationEndpoint } from './staff-endpoint.ts';
import { attemptInput, textInput } from './staff-inputs.ts';
import { takeCharge } from './take-charge.ts';

const input = z.object({ text: textInput, attempt: attemptInput });
type Message = z.output<typeof input>;

const collection = 'application-messages';

async function isSent(req: PayloadRequest, attemptKey: string): Promise<boolean> {
  const where = { attemptKey: { equals: attemptKey } };
  return (await req.payload.db.findOne<ApplicationMessage>({ collection, where, req })) !== null;
}

async function mailMessage(
  { req, application }: AskedOf<Message>,
  { to, text }: { to: string; text: string },
): Promise<void> {
  const { id, language } = application;
  const { phone } = await findOffice(req, application, language);
  const staff = req.user?.collection === 'staff' ? req.user.name : '';
  const values = {
    name: nameInMail(application),
    staff,
    text,
    link: portalLink(language),
    phone,
  };
  const about = { collection: 'applications', id };
  await queueMail(req, { kind: 'messageToVolunteer', to, language, values, about });
}

function findRefusal({ application, say }: AskedOf<Message>): string | null {
  if (application.listing === 'merged') return say('applications.refused.merged');
  // Messages stand on the page of an account; by telephone one begins with the confirmation.
  return application.volunteer && application.email ? null : say('applications.message.noAccount');
}

async function handle(asked: AskedOf<Message>): Promise<StaffAnswer> {
  const { req, application, by, say, now, input: given } = asked;
  const done: StaffAnswer = { outcome: 'done', message: say('applications.done.message') };
  const attemptKey = `${application.id}/staff/${given.attempt}`;
  if (await isSent(req, attemptKey)) return done;
  const refusal = findRefusal(asked);
  if (refusal) return { outcome: 'refused', message: refusal };
  const { text } = given;
  const data = {
    ...{ application: application.id, at: now.toISOString(), writtenBy: 'staff', staff: by.id },
    ...{ text, attemptKey },
  };
  await req.payload.db.create({ collection, data, req, returning: false });
  const answered = await updateApplication(req, application, { isUnanswered: false }, now);
  await mailMessage(asked, { to: application.email ?? '', text });
  await takeCharge(asked, answered, 'admin');
  return done;
}

/**
 * `POST /api/applications/<reference>/message`: writes to the volunteer, by mail and on her page; what she
 * wrote counts as answered.
 */
export const messageEndpoint = applicationEndpoint({ path: '/message', input }, handle);
